# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps rows and their journal the way a plan file does, and writes them as whole-plan JSON.

Keys, types, reference prefixes and their order are read from the field catalogue in core/model, so a renamed key
makes this script fail instead of writing a file that nobody can read.
"""
import json
import re
from datetime import datetime, timezone
from pathlib import Path

TEXTS = {"text", "markdown", "json", "order"}
SETS = {"references", "tags", "links"}
COMMON = [("order", "order"), ("notes", "markdown"), ("tags", "tags"), ("links", "links"),
          ("created_at", "instant"), ("created_by", "text")]


class Entity:
    def __init__(self, source):
        self.key = re.search(r'\.key = "(\w+)"', source)[1]
        self.prefix = re.search(r'\.refPrefix = "(\w*)"', source)[1]
        own = [(key, kind) for kind, key in re.findall(r'field::(\w+)\("(\w+)"', source)]
        self.fields = dict([("ref", "text")] + own + COMMON)


def read_catalogue(root):
    model = Path(root) / "core" / "model"
    structs = re.findall(r"&entityInfo<(\w+)>\(\)", (model / "standardcatalogue.cpp").read_text("utf-8"))
    entities = [Entity((model / f"{struct.lower()}.cpp").read_text("utf-8")) for struct in structs]
    return {entity.key: entity for entity in entities}


def is_set(value):
    return not (value is None or value is False or value == "" or value == [])


def number_text(value):
    return str(int(value)) if float(value).is_integer() else repr(float(value))


class Journal:
    def __init__(self, root):
        self.catalogue = read_catalogue(root)
        self.rows = {key: {} for key in self.catalogue}
        self.history = []
        self.counters = {}
        self.replica_counters = {}
        self.state = 2026
        self.last_ms = 0
        self.author = self.replica = self.at = None
        self.document = None

    # Identities

    def new_id(self):
        """A UUIDv7 of the transaction's time whose random part is the same in every run (splitmix64)."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & (2**64 - 1)
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & (2**64 - 1)
        z ^= z >> 31
        ms = max(int(self.at.timestamp() * 1000), self.last_ms + 1)
        self.last_ms = ms
        digits = f"{ms:012x}7000{(0x8000 | (z >> 50)):04x}{z & (2**48 - 1):012x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

    def new_ref(self, prefix):
        self.counters[prefix] = self.counters.get(prefix, 0) + 1
        return f"{prefix}-{self.counters[prefix]}"

    @staticmethod
    def order_key(index):
        """The index-th of the keys that appending to a list gives: a, a1 … az, b, b01 …"""
        digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        width = 1
        while index >= 62**width:
            index -= 62**width
            width += 1
        key = "".join(digits[index // 62**place % 62] for place in reversed(range(width)))
        return (chr(ord("a") + width - 1) + key).rstrip("0")

    # Changes

    def transaction(self, person, at, label, kind="edit"):
        self.author, self.replica = person.name, person.replica
        self.at = datetime.fromisoformat(at).replace(tzinfo=timezone.utc)
        if self.history and self.history[-1]["at"] > self.instant():
            raise ValueError(f"{label}: earlier than the transaction before it")
        self.replica_counters[person.replica] = self.replica_counters.get(person.replica, 0) + 1
        self.history.append({
            "seq": len(self.history) + 1, "id": self.new_id(), "replica": person.replica,
            "replica_seq": self.replica_counters[person.replica], "kind": kind, "label": label,
            "author": person.name, "client": person.client, "at": self.instant(), "changes": []})

    def instant(self):
        return self.at.strftime("%Y-%m-%dT%H:%M:%S.000Z")

    def position(self):
        """The version vector of this moment, without the transaction under way."""
        vector = dict(self.replica_counters)
        vector[self.replica] -= 1
        return json.dumps({replica: seq for replica, seq in sorted(vector.items()) if seq}, separators=(",", ":"))

    def insert(self, entity, /, **values):
        info = self.catalogue[entity]
        unknown = set(values) - set(info.fields)
        if unknown:
            raise KeyError(f"{entity}: {unknown}")
        prefix = info.prefix
        if entity == "feature":
            prefix = self.rows["product"][values["product"]]["key"]
        ref = values["key"] if entity == "product" else self.new_ref(prefix) if prefix else None
        row = {"ref": ref, **values, "order": self.order_key(len(self.rows[entity])),
               "created_at": self.instant(), "created_by": self.author}
        row = {key: row[key] for key in info.fields if is_set(row.get(key))}
        for key, kind in info.fields.items():
            if kind in SETS and key in row:
                row[key] = sorted(row[key])
        row_id = self.new_id()
        self.rows[entity][row_id] = row
        self.journal(entity, row_id, "*", None, self.canonical_row(entity, row))
        return row_id

    def set(self, entity, row_id, /, **values):
        row = self.rows[entity][row_id]
        for key, value in values.items():
            before = self.text(entity, key, row.get(key))
            after = self.text(entity, key, value)
            if before == after:
                raise ValueError(f"{entity} {row.get('ref')} {key} is {before} already")
            self.journal(entity, row_id, key, before, after)
            row.pop(key, None)
            if is_set(value):
                row[key] = value

    def remove(self, entity, row_id):
        row = self.rows[entity][row_id]
        self.journal(entity, row_id, "*", self.canonical_row(entity, row), None)
        row["removed"] = True

    def journal(self, entity, row_id, field, old, new):
        self.history[-1]["changes"].append({"entity": entity, "id": row_id, "field": field, "old": old, "new": new})

    # Texts

    def text(self, entity, key, value):
        kind = self.catalogue[entity].fields[key]
        if value is None:
            return "" if kind in TEXTS else "false" if kind == "flag" else None
        if kind == "flag":
            return "true" if value else "false"
        return number_text(value) if isinstance(value, (int, float)) else value

    def canonical_row(self, entity, row):
        info = self.catalogue[entity]
        return {key: row[key] if info.fields[key] in SETS else self.text(entity, key, row[key])
                for key in info.fields if key in row}

    def typed(self, entity, key, value):
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (int, float)):
            return number_text(value)
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def row_line(self, entity, row_id):
        row = self.rows[entity][row_id]
        info = self.catalogue[entity]
        parts = [f'"id":"{row_id}"']
        parts += [f'"{key}":{self.typed(entity, key, row[key])}' for key in info.fields if key in row]
        if row.get("removed"):
            parts.append('"removed":true')
        return "{" + ",".join(parts) + "}"

    def write(self, path):
        out = ['{"format":"leadline-plan","version":1,"document":"' + self.document + '"']
        for entity, rows in self.rows.items():
            lines = [self.row_line(entity, row_id) for row_id in sorted(rows)]
            if entity == "portfolio":
                out.append(f'"{entity}":{lines[0]}')
            elif lines:
                out.append(f'"{entity}":[\n' + ",\n".join(lines) + "\n]")
        transactions = []
        for transaction in self.history:
            head = {key: value for key, value in transaction.items() if key != "changes"}
            changes = ",\n".join(json.dumps(change, ensure_ascii=False, separators=(",", ":"))
                                 for change in transaction["changes"])
            text = json.dumps(head, ensure_ascii=False, separators=(",", ":"))[:-1]
            transactions.append(text + ',"changes":[\n' + changes + "\n]}")
        out.append('"history":[\n' + ",\n".join(transactions) + "\n]}\n")
        Path(path).write_text(",\n".join(out), "utf-8")
