// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/limits.h"

#include <sqlite3.h>

namespace leadline::Limits {

namespace {

struct Switch
{
    int option;
    int value;
};

constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
};

constexpr Switch limits[] = {
    {SQLITE_LIMIT_LENGTH, longestValue},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, columns},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, variables},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

int refuseSchemaChanges(void *, int action, const char *first, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
    case SQLITE_DROP_TEMP_INDEX:
    case SQLITE_DROP_TEMP_TABLE:
    case SQLITE_DROP_TEMP_TRIGGER:
    case SQLITE_DROP_TEMP_VIEW:
    case SQLITE_ALTER_TABLE:
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_PRAGMA:
        return first && sqlite3_stricmp(first, "writable_schema") == 0 ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

} // namespace

bool applyTo(sqlite3 *handle)
{
    // The heap limit holds for the whole process; setting it again is harmless.
    sqlite3_hard_heap_limit64(heapBytes);
    for (const Switch &one : switches) {
        int now = -1;
        if (sqlite3_db_config(handle, one.option, one.value, &now) != SQLITE_OK || now != one.value)
            return false;
    }
    for (const Switch &one : limits) {
        sqlite3_limit(handle, one.option, one.value);
        if (sqlite3_limit(handle, one.option, -1) != one.value)
            return false;
    }
    return true;
}

void allowSchemaChanges(sqlite3 *handle, bool allowed)
{
    sqlite3_set_authorizer(handle, allowed ? nullptr : refuseSchemaChanges, nullptr);
    // VACUUM INTO attaches its target.
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, allowed ? 1 : 0);
}

} // namespace leadline::Limits
