// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "tests/support/testprogram.h"
#include "ui/theme/segment.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// The choice of a language.
class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageIsKept()
    {
        {
            WindowSettings settings(m_paths);
            SettingsDialog dialog(settings, m_paths);
            Segment *language = dialog.findChild<Segment *>(u"language"_s);
            QVERIFY(language);
            QCOMPARE(language->count(), 3);
            QCOMPARE(language->current(), 0);
            QCOMPARE(language->text(2), u"Deutsch"_s);
            dialog.show();
            QTest::mouseClick(language->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        }
        WindowSettings settings(m_paths);
        QCOMPARE(settings.language(), u"de"_s);
        SettingsDialog dialog(settings, m_paths);
        QCOMPARE(dialog.findChild<Segment *>(u"language"_s)->current(), 2);
    }

    void localeFollowsTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("the system's") << QString() << QLocale::system().language();
        QTest::newRow("English") << u"en"_s << QLocale::English;
        QTest::newRow("German") << u"de"_s << QLocale::German;
    }

    void localeFollowsTheLanguage()
    {
        QFETCH(QString, code);
        WindowSettings settings(m_paths);
        settings.setLanguage(code);
        QTEST(settings.locale().language(), "language");
    }

private:
    QTemporaryDir m_folder;
    LocalPaths m_paths = LocalPaths::under(m_folder.filePath(u"home"_s));
};

LEADLINE_GUI_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
