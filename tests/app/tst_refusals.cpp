// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// What isn't a sound plan file gets its sentence and exit code 3, and stays as it is. The store's own tests go
/// deeper; here is what a user sees.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_run.run({u"new"_s, m_run.path(u"plan.db"_s), u"--template"_s, u"example"_s}).exitCode, 0);
        m_good = read(m_run.path(u"plan.db"_s));
        QVERIFY(m_good.size() > 10000);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"missing", "empty", "text", "truncated", "foreign id", "directory", "fifo", "hard link", "hostile journal",
                                 "write-ahead log"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void refused()
    {
        QFETCH(QString, kind);
        const QString path = m_run.path(QString(kind).replace(u' ', u'_') + u".db"_s);
        const QString victim = m_run.path(u"victim.txt"_s);
        write(victim, "precious");
        make(kind, path, victim);
        const QByteArray before = kind == u"fifo" || kind == u"directory" ? QByteArray() : read(path);
        for (const QStringList &verb : {QStringList{u"list"_s, path, u"feature"_s}, QStringList{u"set"_s, path, u"PAY-1"_s, u"title=x"_s},
                                        QStringList{u"verify"_s, path}, QStringList{u"export"_s, path, m_run.path(u"x.pdf"_s)}}) {
            const CommandResult result = m_run.run(verb);
            QVERIFY2(result.exitCode == 3, qPrintable(verb.first() + u": "_s + QString::number(result.exitCode) + result.err));
            QCOMPARE(result.err.count(u'\n'), 1);
            QVERIFY(result.err.trimmed().endsWith(u'.'));
            QVERIFY(result.out.isEmpty());
        }
        QVERIFY(QFile::exists(victim));
        if (kind == u"missing")
            QVERIFY(!QFile::exists(path));
        else if (kind != u"fifo" && kind != u"directory")
            QCOMPARE(read(path), before);
        QVERIFY(!QFile::exists(m_run.path(u"x.pdf"_s)));
    }

    void aNewerFileIsReadAndCheckedButNotWritten()
    {
        constexpr qsizetype lowestByteOfVersion = 63;
        QByteArray newer = m_good;
        ++newer[lowestByteOfVersion];
        const QString path = m_run.path(u"newer.db"_s);
        const QString ours = m_run.path(u"plan.db"_s);
        write(path, newer);
        const CommandResult verified = m_run.run({u"verify"_s, path});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.err));
        QVERIFY2(verified.err.startsWith(u"A newer version of Leadline wrote this file."_s), qPrintable(verified.err));
        QVERIFY(!verified.out.contains(u"sound"_s));
        const CommandResult asJson = m_run.run({u"verify"_s, path, u"--json"_s});
        QCOMPARE(asJson.out.trimmed(), u"[\n]"_s);
        QCOMPARE(m_run.run({u"list"_s, path, u"feature"_s}).exitCode, 0);
        QCOMPARE(m_run.run({u"set"_s, path, u"PAY-1"_s, u"title=x"_s}).exitCode, 3);
        for (const QStringList &merge : {QStringList{u"merge"_s, ours, path}, QStringList{u"merge"_s, path, ours}}) {
            const CommandResult refused = m_run.run(merge);
            QVERIFY2(refused.exitCode == 3, qPrintable(refused.out + refused.err));
            QVERIFY2(refused.err.contains(u"newer version"_s), qPrintable(refused.err));
        }
        QCOMPARE(read(path), newer);
        QCOMPARE(read(ours), m_good);
        QCOMPARE(m_run.run({u"verify"_s, ours}).err, QString());
    }

private:
    void make(const QString &kind, const QString &path, const QString &victim)
    {
        if (kind == u"empty")
            write(path, {});
        else if (kind == u"text")
            write(path, "Dear colleague,\n\nplease find the plan attached.\n" + QByteArray(2000, 'x'));
        else if (kind == u"truncated")
            write(path, m_good.left(m_good.size() / 2));
        else if (kind == u"foreign id")
            write(path, QByteArray(m_good).replace(68, 4, "ABCD"));
        else if (kind == u"directory")
            QVERIFY(QDir().mkpath(path));
        else if (kind == u"fifo")
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == u"hard link")
            makeHardLink(path);
        else if (kind == u"hostile journal")
            makeHostileJournal(path, victim);
        else if (kind == u"write-ahead log")
            makeWriteAheadLog(path);
    }

    void makeHardLink(const QString &path)
    {
        write(path + u".other"_s, m_good);
        QCOMPARE(::link(QFile::encodeName(path + u".other"_s).constData(), QFile::encodeName(path).constData()), 0);
    }

    /// A rollback journal that names another file as its super-journal: recovery would delete that file.
    void makeHostileJournal(const QString &path, const QString &victim)
    {
        write(path, m_good);
        QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        journal += QByteArray(504, '\0');
        const QByteArray name = QFile::encodeName(victim);
        quint32 sum = 0;
        for (const char c : name)
            sum += static_cast<quint8>(c);
        const auto number = [](quint32 n) {
            return QByteArray{}
                .append(static_cast<char>(n >> 24))
                .append(static_cast<char>(n >> 16))
                .append(static_cast<char>(n >> 8))
                .append(static_cast<char>(n));
        };
        journal += number(1) + name + number(static_cast<quint32>(name.size())) + number(sum);
        journal += QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        write(path + u"-journal"_s, journal);
    }

    void makeWriteAheadLog(const QString &path)
    {
        write(path, m_good);
        write(path + u"-wal"_s, QByteArray(4096, 'w'));
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    CommandRun m_run;
    QByteArray m_good;
};

LEADLINE_GUI_TEST(TestRefusals)
#include "tst_refusals.moc"
