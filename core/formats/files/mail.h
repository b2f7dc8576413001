#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace taizhang::formats {

/// What a mail says in one of its parts.
struct MailText
{
    QString text;
    bool page = false; ///< a web page, with its markup
};

/// What hangs on a mail, decoded.
struct MailPart
{
    QString name; ///< empty where it has none
    QByteArray content;
};

/// A mail or a saved web page as people read it (RFC 5322, 2045–2047; .eml, .mht).
struct Mail
{
    QString subject;
    QString from;
    QString to;
    QString date; ///< as it stands there
    QList<MailText> texts;
    QList<MailPart> parts;
    bool cut =
        false; ///< there was more, or it lay deeper, than a reader takes, or parts could not be told apart
};

/// Whether these bytes begin like a mail, or a box of mails (mbox), whatever the file is called.
bool isMail(const QByteArray &bytes);
/// The mails of a box (RFC 4155), which share their bytes with it; one for what is no box.
QList<QByteArray> mailsIn(const QByteArray &bytes);

/// Never throws; what is no mail at all comes out as one text. Base64, quoted-printable and the character
/// sets of Qt and ICU are decoded; nothing else is done with the parts.
Mail readMail(const QByteArray &bytes);

} // namespace taizhang::formats
