// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/powercut.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

namespace leadline::tests {

using Deed = WatchedDisk::Deed;
using Operation = WatchedDisk::Operation;

namespace {

/// A file's content, whatever its name: what is safe, and what was done since.
struct Content
{
    QByteArray durable;
    std::vector<const Operation *> since = {};
};

void carryOut(QByteArray &bytes, const Operation &operation)
{
    const qsizetype offset = static_cast<qsizetype>(operation.offset);
    if (operation.deed == Deed::Truncate) {
        bytes.resize(offset);
        return;
    }
    if (bytes.size() < offset + operation.bytes.size())
        bytes.append(offset + operation.bytes.size() - bytes.size(), '\0');
    bytes.replace(offset, operation.bytes.size(), operation.bytes);
}

using Names = QMap<QString, std::shared_ptr<Content>>;

QString folderOf(const QString &file)
{
    return file.left(file.lastIndexOf(u'/'));
}

/// One that the program made before the engine wrote into it is as the engine found it: new.
Content &contentOf(const QString &name, Names &names)
{
    std::shared_ptr<Content> &content = names[name];
    if (!content)
        content = std::make_shared<Content>();
    return *content;
}

/// The names in one folder are from now on as durable as they are.
void syncFolder(const QString &folder, const Names &names, Names &durable)
{
    durable.removeIf([&](const Names::iterator &name) { return folderOf(name.key()) == folder; });
    for (Names::const_iterator name = names.cbegin(); name != names.cend(); ++name) {
        if (folderOf(name.key()) == folder)
            durable.insert(name.key(), name.value());
    }
}

} // namespace

FolderImage readImage(const QString &folder)
{
    FolderImage image;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read.", qPrintable(file.fileName()));
        image.insert(file.fileName().mid(folder.size() + 1), file.readAll());
    }
    return image;
}

bool writeImage(const FolderImage &image, const QString &folder)
{
    for (FolderImage::const_iterator one = image.cbegin(); one != image.cend(); ++one) {
        QFile file(folder + u'/' + one.key());
        if (!QDir().mkpath(folderOf(file.fileName())) || !file.open(QIODevice::WriteOnly)
            || file.write(one.value()) != one.value().size())
            return false;
    }
    return true;
}

PowerCut::PowerCut(QString folder, const FolderImage &before, std::span<const WatchedDisk::Operation> operations)
    : m_folder(std::move(folder))
    , m_before(before)
    , m_operations(operations)
{
}

FolderImage PowerCut::after(size_t count, QRandomGenerator *random) const
{
    Names names;
    for (FolderImage::const_iterator one = m_before.cbegin(); one != m_before.cend(); ++one)
        names.insert(one.key(), std::make_shared<Content>(Content{one.value()}));
    Names durable = names;
    for (const Operation &operation : m_operations.first(count)) {
        const QString name = operation.file.mid(m_folder.size() + 1);
        switch (operation.deed) {
        case Deed::Create:
            names.insert(name, std::make_shared<Content>());
            break;
        case Deed::Write:
        case Deed::Truncate:
            contentOf(name, names).since.push_back(&operation);
            break;
        case Deed::Sync: {
            Content &content = contentOf(name, names);
            for (const Operation *one : content.since)
                carryOut(content.durable, *one);
            content.since.clear();
            break;
        }
        case Deed::Remove:
            names.remove(name);
            break;
        }
        if (operation.folderToo)
            syncFolder(folderOf(name), names, durable);
    }
    const auto happened = [random] { return random && random->bounded(2U) == 1; };
    const Names &found = happened() ? names : durable;
    FolderImage image;
    for (Names::const_iterator one = found.cbegin(); one != found.cend(); ++one) {
        QByteArray bytes = one.value()->durable;
        for (const Operation *operation : one.value()->since) {
            if (happened())
                carryOut(bytes, *operation);
        }
        image.insert(one.key(), bytes);
    }
    return image;
}

} // namespace leadline::tests
