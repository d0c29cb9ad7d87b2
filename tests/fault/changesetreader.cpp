// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/changesetreader.h"

#include "core/model/catalogue.h"
#include "core/store/schema/ddl.h"
#include "tests/core/store/storefiles.h"

#include <QFileInfo>
#include <QHash>
#include <QMap>

#include <sqlite3.h>

#include <vector>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<sqlite3 *> &connections()
{
    static std::vector<sqlite3 *> all;
    return all;
}

int remember(sqlite3 *connection, char **, const void *)
{
    connections().push_back(connection);
    return SQLITE_OK;
}

/// The columns of every table, and which tables hold a set of which entity.
struct Layout
{
    explicit Layout(const QString &path)
    {
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            add(path, info->keyText());
            for (const FieldInfo &field : info->fields()) {
                if (field.isSet() && Schema::hasOwnTable(field)) {
                    const QString table = Schema::setTable(*info, field);
                    add(path, table);
                    sets.insert(table, {info->keyText(), field.keyText()});
                }
            }
        }
        for (const QString &table : {u"tags"_s, u"links"_s, u"change"_s})
            add(path, table);
    }

    void add(const QString &path, const QString &table)
    {
        columns.insert(
            table, askBare(path, u"SELECT group_concat(name) FROM pragma_table_info('%1')"_s.arg(table)).toString().split(u','));
    }

    QMap<QString, QStringList> columns;
    QMap<QString, std::pair<QString, QString>> sets;
};

/// One changed row of the engine's recording.
class Row final
{
public:
    explicit Row(sqlite3_changeset_iter *iterator)
        : m_iterator(iterator)
    {
        const char *name = nullptr;
        int columns = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &m_deed, &indirect);
        table = QString::fromUtf8(name);
    }

    bool isInsertion() const { return m_deed == SQLITE_INSERT; }
    bool isDeletion() const { return m_deed == SQLITE_DELETE; }
    /// The text after the change; null when the column didn't change.
    QString after(int column) const { return isDeletion() ? QString() : text(sqlite3changeset_new, column); }
    /// Of a key or of what was there before.
    QString before(int column) const { return isInsertion() ? QString() : text(sqlite3changeset_old, column); }
    QString key(int column) const { return isInsertion() ? after(column) : before(column); }
    bool changes(int column) const
    {
        sqlite3_value *value = nullptr;
        return sqlite3changeset_new(m_iterator, column, &value) == SQLITE_OK && value;
    }

    QString table;

private:
    QString text(int (*ask)(sqlite3_changeset_iter *, int, sqlite3_value **), int column) const
    {
        sqlite3_value *value = nullptr;
        if (ask(m_iterator, column, &value) != SQLITE_OK || !value)
            return {};
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)));
    }

    sqlite3_changeset_iter *m_iterator;
    int m_deed = 0;
};

/// What tables and journal say was touched: "entity/id/field", with * for a whole row.
struct Touched
{
    QSet<QString> inTables;
    QHash<QString, int> inJournal; ///< and how often
    QStringList wrongVersions;
};

void readEntityRow(const Row &row, const QStringList &columns, qint64 seq, Touched &touched)
{
    const QString which = row.table + u'/' + row.key(0) + u'/';
    if (!row.isInsertion() && !row.isDeletion()) {
        for (int column = 1; column < columns.size(); ++column) {
            if (row.changes(column) && columns.at(column) != u"version"_s)
                touched.inTables.insert(which + (columns.at(column) == u"removed"_s ? u"*"_s : columns.at(column)));
        }
    } else {
        touched.inTables.insert(which + u'*');
    }
    const int version = static_cast<int>(columns.indexOf(u"version"_s));
    if (row.after(version) != QString::number(seq))
        touched.wrongVersions.append(which);
}

void readRow(const Row &row, const Layout &layout, qint64 seq, Touched &touched)
{
    if (row.table == u"change"_s) {
        // What two people did alike changes nothing the second time.
        if (row.after(4) != u"*"_s && row.after(5) == row.after(6))
            return;
        ++touched.inJournal[row.after(2) + u'/' + row.after(3) + u'/' + row.after(4)];
    } else if (row.table == u"tags"_s || row.table == u"links"_s) {
        touched.inTables.insert(row.key(0) + u'/' + row.key(2) + u'/' + row.key(1));
    } else if (layout.sets.contains(row.table)) {
        const auto &[entity, field] = *layout.sets.find(row.table);
        touched.inTables.insert(entity + u'/' + row.key(0) + u'/' + field);
    } else if (layout.columns.contains(row.table)) {
        readEntityRow(row, layout.columns.value(row.table), seq, touched);
    }
}

QString wholeRowOf(const QString &touched)
{
    return touched.left(touched.lastIndexOf(u'/') + 1) + u'*';
}

} // namespace

void ChangesetReader::watchConnections()
{
    if (sqlite3_auto_extension(reinterpret_cast<void (*)()>(remember)) != SQLITE_OK)
        qFatal("The engine's connections can't be watched.");
}

void *ChangesetReader::newestConnection(const QString &path)
{
    // The last one is open: nothing else was opened since. Earlier ones may not be any more, and aren't asked.
    if (connections().empty())
        return nullptr;
    sqlite3 *newest = connections().back();
    const char *file = sqlite3_db_filename(newest, "main");
    return file && QFileInfo(QString::fromUtf8(file)) == QFileInfo(path) ? newest : nullptr;
}

ChangesetReader::ChangesetReader(void *connection, QString path)
    : m_path(std::move(path))
{
    if (sqlite3session_create(static_cast<sqlite3 *>(connection), "main", &m_session) != SQLITE_OK
        || sqlite3session_attach(m_session, nullptr) != SQLITE_OK)
        qFatal("The engine doesn't record.");
}

ChangesetReader::~ChangesetReader()
{
    sqlite3session_delete(m_session);
}

QString ChangesetReader::differenceToJournal(qint64 seq)
{
    static const Layout layout(m_path);
    int size = 0;
    void *bytes = nullptr;
    sqlite3_changeset_iter *iterator = nullptr;
    if (sqlite3session_changeset(m_session, &size, &bytes) != SQLITE_OK
        || sqlite3changeset_start(&iterator, size, bytes) != SQLITE_OK)
        return u"The recording can't be read."_s;
    Touched touched;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        readRow(Row(iterator), layout, seq, touched);
    sqlite3changeset_finalize(iterator);
    sqlite3_free(bytes);
    m_values = static_cast<int>(touched.inTables.size());

    QStringList differences;
    for (const QString &one : touched.inTables) {
        if (!touched.inJournal.contains(one) && !touched.inJournal.contains(wholeRowOf(one)))
            differences.append(u"not in the journal: "_s + one);
    }
    for (QHash<QString, int>::const_iterator one = touched.inJournal.cbegin(); one != touched.inJournal.cend(); ++one) {
        // Changed twice by one transaction, a value may be what it was.
        if (one.value() == 1 && !touched.inTables.contains(one.key()) && !touched.inTables.contains(wholeRowOf(one.key())))
            differences.append(u"only in the journal: "_s + one.key());
    }
    for (const QString &one : touched.wrongVersions)
        differences.append(u"without its version: "_s + one);
    return differences.join(u"; "_s);
}

} // namespace leadline::tests
