#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace taizhang::test {

/// A web site in this process, answered by the event loop of its thread. It knows
/// /ok, /gone (404), /closed (403), /nohead (HEAD is refused), /hang (no answer at all), /file (sends on to a
/// file), /on (sends on to /ok), /round (sends on to itself), /huge (a page without end).
class WebServer
{
public:
    WebServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::newConnection, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, [this, socket] { answer(*socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, [this, socket] {
                    m_hanging.remove(socket);
                    m_requests.remove(socket);
                    socket->deleteLater();
                });
            }
        });
    }

    QString at(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }
    /// An address at which nothing listens.
    static QString nowhere()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort());
    }

    QStringList asked;   ///< HEAD /ok, …
    int mostHanging = 0; ///< connections at once that wait for an answer

private:
    void answer(QTcpSocket &socket)
    {
        auto &request = m_requests[&socket];
        request += socket.readAll();
        if (!request.contains("\r\n\r\n"))
            return;
        const auto words = request.left(request.indexOf('\r')).split(' ');
        request.clear();
        const auto method = words.value(0);
        const auto path = words.value(1);
        asked << QString::fromLatin1(method + ' ' + path);
        const auto say = [&](const QByteArray &status, const QByteArray &more = {}) {
            socket.write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n" + more + "\r\n");
        };
        if (path == "/gone")
            return say("404 Not Found");
        if (path == "/closed")
            return say("403 Forbidden");
        if (path == "/file")
            return say("302 Found", "Location: file:///etc/hostname\r\n");
        if (path == "/on")
            return say("302 Found", "Location: /ok\r\n");
        if (path == "/round")
            return say("302 Found", "Location: /round\r\n");
        if (method == "HEAD" && (path == "/nohead" || path == "/huge"))
            return say("405 Method Not Allowed");
        if (path == "/hang") {
            m_hanging.insert(&socket, true);
            mostHanging = qMax(mostHanging, int(m_hanging.size()));
            return;
        }
        if (path == "/huge") {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n" +
                         QByteArray(1 << 20, 'x'));
            return;
        }
        say("200 OK");
    }

    QHash<QTcpSocket *, QByteArray> m_requests;
    QHash<QTcpSocket *, bool> m_hanging;
    QTcpServer m_server; ///< goes first, and closes connections that are told of to the others
};

} // namespace taizhang::test
