// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/filefaults.h"

#include "core/session/plansession.h"
#include "core/store/guard/openprotocol.h"
#include "core/store/schema/ddl.h"
#include "core/store/sqlite/database.h"
#include "tests/soak/heartbeat.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/inspector/inspector.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/shell/planpage.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMouseEvent>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <functional>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

bool mountsAreOurs()
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

int runStatements(const QStringList &arguments)
{
    const Result<std::unique_ptr<Database>> database =
        Database::open(arguments.at(0), Database::Mode::ReadWrite, Database::Purpose::Document);
    bool done = database.hasValue();
    for (const QString &statement : arguments.mid(2))
        done = done && (*database)->exec(statement);
    QThread::msleep(arguments.at(1).toULong());
    return done ? 0 : 1;
}

namespace {

class FileFaults final
{
public:
    explicit FileFaults(bool mayMount)
        : m_mayMount(mayMount)
    {
    }

    int run(const QStringList &names)
    {
        std::printf("%-32s %9s %9s %9s   %s\n", "", "before", "by clock", "own work", "what the window says");
        int failed = 0;
        for (const Fault &fault : faults()) {
            if (names.isEmpty() || names.contains(QLatin1StringView(fault.name)))
                failed += runOne(fault) ? 0 : 1;
        }
        return failed;
    }

private:
    enum class Needs : quint8 { Nothing, Disk, SmallDisk, OrdinaryUser };

    struct Scene
    {
        WindowFixture fixture;
        QString share;
        QString disk; ///< what is mounted at the share
        QString path;
        QString older; ///< the file as it was a few edits before
        QProcess other;

        QByteArray native(const QString &file) const { return QFile::encodeName(file); }
    };

    struct Fault
    {
        const char *name;
        std::function<void(Scene &)> strike;
        std::function<void(Scene &)> mend;
        Needs needs = Needs::Nothing;
    };

    static void runChild(const QString &program, const QStringList &arguments)
    {
        QProcess child;
        child.start(program, arguments);
        if (!QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 30'000) || child.exitCode() != 0)
            std::printf("(%s failed) ", qPrintable(arguments.join(u' ')));
    }
    static void tell(const Scene &scene, const QString &statement)
    {
        runChild(QCoreApplication::applicationFilePath(), {u"--sql"_s, scene.path, u"0"_s, statement});
    }
    static void expect(bool done, const char *what)
    {
        if (!done)
            std::printf("(%s failed) ", what);
    }

    static std::vector<Fault> faults()
    {
        const auto rename = [](const QString &from, const QString &to) {
            expect(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0, "renaming");
        };
        const auto chmod = [](const QString &path, mode_t mode) {
            expect(::chmod(QFile::encodeName(path).constData(), mode) == 0, "chmod");
        };
        const auto putBack = [](Scene &scene) { runChild(u"cp"_s, {scene.older, scene.path}); };
        const auto bind = [](const QString &from, const QString &to, unsigned long more = 0) {
            const QByteArray target = QFile::encodeName(to);
            expect(::mount(QFile::encodeName(from).constData(), target.constData(), nullptr, MS_BIND, nullptr) == 0
                       && (more == 0 || ::mount(nullptr, target.constData(), nullptr, MS_BIND | MS_REMOUNT | more, nullptr) == 0),
                   "mounting");
        };
        const auto leave = [](const QString &path) {
            expect(::umount2(QFile::encodeName(path).constData(), MNT_DETACH) == 0, "unmounting");
        };
        return {
            {"nothing", [](Scene &) {}, [](Scene &) {}},
            {"locked for three seconds",
             [](Scene &scene) {
                 scene.other.start(QCoreApplication::applicationFilePath(),
                                   {u"--sql"_s, scene.path, u"3000"_s, u"BEGIN EXCLUSIVE"_s});
             },
             [](Scene &scene) { expect(scene.other.exitCode() == 0, "locking"); }},
            {"moved", [=](Scene &scene) { rename(scene.path, scene.fixture.pathOf(u"moved.db"_s)); },
             [=](Scene &scene) { rename(scene.fixture.pathOf(u"moved.db"_s), scene.path); }},
            {"renamed", [=](Scene &scene) { rename(scene.path, scene.path + u".old"_s); },
             [=](Scene &scene) { rename(scene.path + u".old"_s, scene.path); }},
            {"replaced", [=](Scene &scene) { rename(scene.older, scene.path); }, [](Scene &) {}},
            {"removed", [=](Scene &scene) { expect(QFile::remove(scene.path), "removing"); }, putBack},
            {"file write protected", [=](Scene &scene) { chmod(scene.path, 0444); },
             [=](Scene &scene) { chmod(scene.path, 0644); }, Needs::OrdinaryUser},
            {"folder write protected", [=](Scene &scene) { chmod(scene.share, 0555); },
             [=](Scene &scene) { chmod(scene.share, 0755); }, Needs::OrdinaryUser},
            {"disk full",
             [](Scene &scene) {
                 QFile filler(scene.share + u"/filler"_s);
                 expect(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered), "filling");
                 while (filler.write(QByteArray(4096, 'x')) == 4096) {
                 }
             },
             [](Scene &scene) { expect(QFile::remove(scene.share + u"/filler"_s), "making room"); }, Needs::SmallDisk},
            {"share gone", [=](Scene &scene) { leave(scene.share); }, [=](Scene &scene) { bind(scene.disk, scene.share); },
             Needs::Disk},
            {"disk turned read-only", [=](Scene &scene) { bind(scene.share, scene.share, MS_RDONLY); },
             [=](Scene &scene) { leave(scene.share); }, Needs::Disk},
            {"damaged bytes",
             [](Scene &scene) {
                 runChild(u"dd"_s, {u"if=/dev/urandom"_s, u"of="_s + scene.path, u"bs=4096"_s, u"seek=1"_s, u"count=60"_s,
                                    u"conv=notrunc"_s});
             },
             putBack},
            {"a newer version's schema", [](Scene &scene) { tell(scene, u"PRAGMA user_version=99"_s); },
             [](Scene &scene) { tell(scene, u"PRAGMA user_version=%1"_s.arg(Schema::currentVersion)); }},
            {"another program's id", [](Scene &scene) { tell(scene, u"PRAGMA application_id=1"_s); },
             [](Scene &scene) { tell(scene, u"PRAGMA application_id=%1"_s.arg(OpenProtocol::applicationId)); }},
        };
    }

    static bool prepare(Scene &scene, Needs needs)
    {
        scene.share = scene.fixture.pathOf(u"share"_s);
        scene.disk = scene.fixture.pathOf(u"disk"_s);
        if (!QDir().mkpath(scene.share) || !QDir().mkpath(scene.disk))
            return false;
        if (needs == Needs::Disk || needs == Needs::SmallDisk) {
            const char *size = needs == Needs::SmallDisk ? "size=16m" : "size=200m";
            if (::mount("tmpfs", scene.native(scene.disk).constData(), "tmpfs", 0, size) != 0
                || ::mount(scene.native(scene.disk).constData(), scene.native(scene.share).constData(), nullptr, MS_BIND, nullptr) != 0)
                return false;
        }
        scene.path = scene.fixture.makePlan(u"generated:2000"_s, u"share/plan.db"_s);
        scene.older = scene.share + u"/older.db"_s;
        return true;
    }

    /// A few keys into the inspector's title, then one bar dragged to and fro, until the time is over.
    static void editFor(PlanPage &page, int milliseconds)
    {
        QElapsedTimer time;
        time.start();
        PlanContext &context = page.context();
        // The plan itself may be read anew meanwhile.
        std::vector<EntityId> features;
        for (const EntityBase *feature : context.plan().table(EntityKind::Feature).live())
            features.push_back(feature->id);
        for (size_t round = 0; time.elapsed() < milliseconds; ++round) {
            context.select({EntityKind::Feature, features.at(round * 37 % features.size())});
            page.findChild<Inspector *>()->focusField(u"title"_s);
            for (int key = 0; key < 10 && time.elapsed() < milliseconds; ++key) {
                if (QWidget *field = page.window()->focusWidget())
                    QTest::keyClick(field, static_cast<Qt::Key>(Qt::Key_A + key));
                QTest::qWait(40);
            }
            if (time.elapsed() < milliseconds)
                drag(*page.findChild<RoadmapCanvas *>(), round % 2 == 0 ? 60 : -60);
        }
    }

    static void drag(RoadmapCanvas &canvas, int by)
    {
        std::optional<QRectF> bar;
        const QRectF visible = canvas.geometry().visible().adjusted(200, 60, -200, -60);
        for (const PlacedLane &lane : canvas.live().roadmap().lanes()) {
            lane.laid.eachBar([&](const BarItem &item) {
                const QRectF rect = item.rect.translated(0, lane.top);
                if (!bar && rect.width() > 60 && visible.contains(rect))
                    bar = rect;
            });
        }
        if (!bar)
            return;
        const QPointF from = canvas.geometry().toView(*bar).center();
        const auto send = [&canvas](QEvent::Type type, QPointF place) {
            QMouseEvent event(type, place, canvas.viewport()->mapToGlobal(place),
                              type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(canvas.viewport(), &event);
        };
        constexpr int steps = 10;
        send(QEvent::MouseButtonPress, from);
        for (int step = 1; step <= steps; ++step) {
            send(QEvent::MouseMove, from + QPointF(by * step / steps, 0));
            QTest::qWait(20);
        }
        send(QEvent::MouseButtonRelease, from + QPointF(by, 0));
    }

    static QString said(Scene &scene)
    {
        for (const char *name : {"damage-banner", "file-banner", "missing-banner"}) {
            const QWidget *banner = scene.fixture.find<QWidget>(name);
            if (banner->isVisible())
                return banner->accessibleName();
        }
        return scene.fixture.window().session()->saveSentence();
    }

    bool runOne(const Fault &fault)
    {
        if (fault.needs != Needs::Nothing && !m_mayMount) {
            std::printf("%-32s needs root's rights\n", fault.name);
            return true;
        }
        constexpr uid_t nobody = 65534;
        if (fault.needs == Needs::OrdinaryUser)
            expect(::seteuid(nobody) == 0, "dropping rights");
        const bool well = runIn(fault);
        if (fault.needs == Needs::OrdinaryUser)
            expect(::seteuid(0) == 0, "taking rights back");
        return well;
    }

    static bool runIn(const Fault &fault)
    {
        Scene scene;
        if (!prepare(scene, fault.needs)) {
            std::printf("%-32s could not be prepared\n", fault.name);
            return false;
        }
        PlanPage &page = *scene.fixture.open(scene.path).planPage();
        page.enterWorkspace(u"roadmap"_s);
        // The check of the whole file and the day's backup are over then.
        editFor(page, 1'500);
        bool well = scene.fixture.isSaved();
        runChild(u"cp"_s, {scene.path, scene.older});
        Heartbeat beats;
        beats.start();
        editFor(page, 3'000);
        beats.stop();
        const double before = beats.longest();

        beats.start();
        fault.strike(scene);
        editFor(page, 5'000);
        const QString sentence = said(scene);
        fault.mend(scene);
        page.session().retry();
        editFor(page, 3'000);
        beats.stop();
        std::printf("%-32s %6.1f ms %6.1f ms %6.1f ms   %s\n", fault.name, before, beats.longest(), beats.longestWork(),
                    qPrintable(sentence));
        well = isStored(scene) && well;
        if (fault.needs == Needs::Disk || fault.needs == Needs::SmallDisk) {
            scene.fixture.close();
            for (const QString &mounted : {scene.share, scene.disk})
                expect(::umount2(scene.native(mounted).constData(), MNT_DETACH) == 0, "unmounting");
        }
        return well;
    }

    /// Every edit is in the file once the fault is over.
    static bool isStored(Scene &scene)
    {
        // Leaves the field that is being typed into.
        scene.fixture.window().planPage()->workspace()->canvas()->setFocus();
        QTest::qWait(1'500);
        const bool saved = scene.fixture.isSaved();
        QString difference = scene.fixture.window().session()->saveSentence();
        const Result<std::unique_ptr<PlanSession>> stored =
            PlanSession::open(scene.path, StoreMode::ReadOnly, scene.fixture.environment());
        const bool same = saved && stored && (*stored)->plan().equals(scene.fixture.window().planPage()->context().plan(), &difference);
        if (!same)
            std::printf("    NOT STORED: %s\n", qPrintable(stored ? difference : stored.error().text));
        std::fflush(stdout);
        return same;
    }

    bool m_mayMount;
};

} // namespace

int runFileFaults(bool mayMount, const QStringList &names)
{
    return FileFaults(mayMount).run(names);
}

} // namespace leadline::tests
