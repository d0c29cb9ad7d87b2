# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include and link what: the table of the architecture page (docs/ARCHITECTURE.md)."""

import re

from tree import Finding

# A layer of core may include itself, and what stands here (with what those may include).
CORE = {
    "base": [],
    "model": ["base"],
    "document": ["model"],
    "analysis": ["model"],
    "roadmap": ["model", "analysis"],
    "render": ["roadmap"],
    "exchange": ["model", "analysis", "roadmap"],
    "store": ["model"],
    "session": ["document", "store", "exchange", "render"],
}
# The shared folders of ui, lowest first; every other folder of ui is a workspace.
UI_SHARED = ["base", "theme", "models", "delegates", "inspector", "shell"]

# The Qt modules that a layer may link; Qt Core is free for all, Test for the tests.
QT_MODULES = {
    "core/render": {"Gui", "Svg", "PrintSupport"},
    "core/store": {"Sql"},
}
PRIVATE_MODULES = {"Sql", "Svg", "PrintSupport", "Charts"}

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
_GENERATED = re.compile(r"^[\w.]+\.moc$|^moc_\w+\.cpp$|^ui_\w+\.h$")
_WIDGETS = re.compile(
    r"^(QtWidgets|QtCharts|QtPrintSupport/QPrint\w*Dialog)|^(QApplication|QWidget|QAction|QMainWindow"
    r"|Q\w*Dialog|QMessageBox|QGraphics\w+|Q\w*Chart\w*|Q\w+Series|Q\w*(View|Delegate|Layout|Button|Label"
    r"|Edit|Menu|MenuBar|ToolBar|Splitter|ComboBox|SpinBox|Tab\w*|Style|ProxyStyle|Style\w*Option"
    r"|StylePainter))$")
# Views, layouts, delegates and edits by name that are no widgets.
_NOT_WIDGETS = re.compile(
    r"^(QStringView|QUtf8StringView|QAnyStringView|QByteArrayView|QLatin1StringView|QTextLayout"
    r"|QAbstractTextDocumentLayout|QPageLayout)$")


def includes(file):
    for match in _INCLUDE.finditer(file.code):
        yield file.line_of(match.start()), match.group(1) == '"', match.group(2)


def layer_of(path):
    parts = path.split("/")
    if parts[0] in ("core", "ui") and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0] if len(parts) > 1 else ""


def _core_closure(layer):
    allowed = {layer}
    for lower in CORE.get(layer, []):
        allowed |= _core_closure(lower)
    return allowed


def allowed_layers(layer):
    """The layers that files of a layer may include, or None where all are allowed."""
    top, _, name = layer.partition("/")
    if top == "core":
        return {f"core/{lower}" for lower in _core_closure(name)}
    if top == "ui":
        core = {f"core/{lower}" for lower in CORE}
        if name in UI_SHARED:
            return core | {f"ui/{lower}" for lower in UI_SHARED[:UI_SHARED.index(name) + 1]}
        return core | {f"ui/{lower}" for lower in UI_SHARED} | {layer}
    return None


def include_layers(tree):
    for file in tree.cpp("core", "ui", "app"):
        layer = layer_of(file.path)
        if layer.startswith("core/") and layer.partition("/")[2] not in CORE:
            yield Finding("layers", file.path, 1, f"{layer} is not in the table of layers")
            continue
        allowed = allowed_layers(layer)
        for line, quoted, name in includes(file):
            target = layer_of(name) if quoted else ""
            if target == "tests":
                yield Finding("layers", file.path, line, f'"{name}": the program includes a test file')
            elif target and allowed is not None and target not in allowed:
                yield Finding("layers", file.path, line, f'"{name}": {layer} may not include {target}')


def include_root(tree):
    for file in tree.cpp():
        for line, quoted, name in includes(file):
            if not quoted or _GENERATED.match(name):
                continue
            if name not in tree.by_path:
                yield Finding("include-root", file.path, line,
                              f'"{name}" is no file seen from the root of the tree')


def include_widgets(tree):
    for file in tree.cpp("core"):
        for line, quoted, name in includes(file):
            if quoted:
                continue
            base = name.rsplit("/", 1)[-1]
            if (_WIDGETS.match(name) or _WIDGETS.match(base)) and not _NOT_WIDGETS.match(base):
                yield Finding("widgets", file.path, line, f"<{name}>: core knows no widget and no chart")


def include_sql(tree):
    for file in tree.cpp("core", "ui", "app"):
        if file.is_under("core/store"):
            continue
        for line, quoted, name in includes(file):
            if not quoted and re.match(r"^(QtSql\b|QSql|sqlite3)", name):
                yield Finding("sql-include", file.path, line, f"<{name}>: only core/store knows a database")


def linked_modules(tree):
    for file in tree.files:
        if file.name != "CMakeLists.txt" or not file.is_under("core", "ui"):
            continue
        layer = layer_of(file.path)
        scope = "PRIVATE"
        for token in re.finditer(r"#[^\n]*|\bleadline_add_library\b|\b(?:PUBLIC|PRIVATE|INTERFACE)(?:_LINK)?\b"
                                 r"|Qt6::(\w+)|PkgConfig::SQLITE3", file.text):
            word = token.group()
            line = file.line_of(token.start())
            if word.startswith(("PUBLIC", "PRIVATE", "INTERFACE")):
                scope = word.partition("_")[0]
            elif word.startswith("Qt6::"):
                module = token.group(1)
                allowed = QT_MODULES.get(layer, set()) | {"Core"}
                if layer.startswith("core/") and module not in allowed:
                    yield Finding("link", file.path, line, f"{layer} may not link {word}")
                if module in PRIVATE_MODULES and scope != "PRIVATE":
                    yield Finding("link", file.path, line, f"{word} is linked PRIVATE only")
            elif word.startswith("PkgConfig") and layer != "core/store":
                yield Finding("link", file.path, line, f"{layer} may not link SQLite")


RULES = {
    "layers": include_layers,
    "include-root": include_root,
    "widgets": include_widgets,
    "sql-include": include_sql,
    "link": linked_modules,
}
