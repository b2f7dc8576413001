#pragma once

#include "core/evidence/object_store.h"
#include "core/evidence/office_pages.h"
#include "core/formats/pdf/pdf_picture.h"
#include "core/formats/pdf/pdf_source.h"

#include <QHash>

#include <future>
#include <optional>

namespace taizhang::workflow {

/// What a file of the store comes to on paper: one of the three, or why none.
struct BoundSource
{
    std::optional<formats::PdfSource> pdf;
    QList<formats::PdfPicture> pictures;
    std::optional<QString> text;
    QString why;       ///< it cannot be bound, in a few words
    bool lost = false; ///< since the file is gone, altered or cannot be read
};

/// Looks files over before they are bound, each once however often it is filed. Belongs to one thread.
class BookletSources
{
public:
    /// What must be made on the way lies in `scratch`.
    BookletSources(const evidence::ObjectStore &objects, QString scratch);

    void want(const QString &sha256, const QString &name);
    /// Looks at everything wanted. Throws Cancelled, and FileError when `scratch` is full.
    void examine(std::chrono::milliseconds officePatience, const platform::Progress &progress);
    const BoundSource &of(const QString &sha256, const QString &name) const;

private:
    struct Wanted
    {
        QString sha256;
        QString name;
        BoundSource source;
    };
    static QString keyOf(const QString &sha256, const QString &name);
    /// `unaltered`: the check of its bytes against their name, which may still go on.
    void examine(Wanted &wanted, std::future<bool> &unaltered);
    void takePdf(const QString &path, BoundSource &source);
    void takePictures(const QString &path, const QString &name, BoundSource &source);

    const evidence::ObjectStore &m_objects;
    const QString m_scratch;
    const QString m_program;
    QList<Wanted> m_wanted;
    QHash<QString, qsizetype> m_places; ///< in m_wanted
    QList<evidence::OfficeFile> m_office;
    QList<qsizetype> m_officePlaces; ///< in m_wanted, of each of m_office
    int m_rewritten = 0;
};

} // namespace taizhang::workflow
