// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/pdffinish.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QPDFObjectHandle unicodeText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// D:20260812120000Z
QPDFObjectHandle dateText(const QDateTime &date)
{
    return QPDFObjectHandle::newString(date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString());
}

void setInformation(QPDF &pdf, const SceneDocument &document)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicodeText(document.title));
    if (!document.author.isEmpty())
        info.replaceKey("/Author", unicodeText(document.author));
    if (!document.subject.isEmpty())
        info.replaceKey("/Subject", unicodeText(document.subject));
    info.replaceKey("/Creator", unicodeText(u"Leadline"_s));
    if (document.date.isValid()) {
        info.replaceKey("/CreationDate", dateText(document.date));
        info.replaceKey("/ModDate", dateText(document.date));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

/// A bookmark under construction; its dictionary is linked when its neighbours are known.
struct OutlineNode
{
    QPDFObjectHandle handle;
    std::vector<size_t> children;
    size_t parent = 0;
};

QPDFObjectHandle outlineItem(QPDF &pdf, const OutlineEntry &entry, const SceneDocument &document,
                             std::vector<QPDFPageObjectHelper> &pages)
{
    const size_t page = std::min(static_cast<size_t>(std::max(entry.page, 0)), pages.size() - 1);
    const double top = document.pages[page].size.height() - entry.y;
    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem(pages[page].getObjectHandle());
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newNull());
    destination.appendItem(QPDFObjectHandle::newReal(top, 2));
    destination.appendItem(QPDFObjectHandle::newNull());
    QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
    item.replaceKey("/Title", unicodeText(entry.title));
    item.replaceKey("/Dest", destination);
    return pdf.makeIndirectObject(item);
}

/// Links the children of a node to it and to each other; returns how many descendants are visible.
int linkChildren(std::vector<OutlineNode> &nodes, size_t index)
{
    OutlineNode &node = nodes[index];
    int count = 0;
    for (size_t i = 0; i < node.children.size(); ++i) {
        QPDFObjectHandle child = nodes[node.children[i]].handle;
        child.replaceKey("/Parent", node.handle);
        if (i > 0)
            child.replaceKey("/Prev", nodes[node.children[i - 1]].handle);
        if (i + 1 < node.children.size())
            child.replaceKey("/Next", nodes[node.children[i + 1]].handle);
        count += 1 + linkChildren(nodes, node.children[i]);
    }
    if (!node.children.empty()) {
        node.handle.replaceKey("/First", nodes[node.children.front()].handle);
        node.handle.replaceKey("/Last", nodes[node.children.back()].handle);
        node.handle.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    }
    return count;
}

void setOutline(QPDF &pdf, const SceneDocument &document)
{
    if (document.outline.empty())
        return;
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = QPDFObjectHandle::newDictionary();
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<OutlineNode> nodes = {{pdf.makeIndirectObject(root), {}, 0}};
    std::vector<size_t> open = {0}; // the last node of each level, the root first
    for (const OutlineEntry &entry : document.outline) {
        const size_t depth = std::min(static_cast<size_t>(std::max(entry.level, 0)), open.size() - 1);
        open.resize(depth + 1);
        const size_t index = nodes.size();
        nodes.push_back({outlineItem(pdf, entry, document, pages), {}, open.back()});
        nodes[open.back()].children.push_back(index);
        open.push_back(index);
    }
    linkChildren(nodes, 0);
    pdf.getRoot().replaceKey("/Outlines", nodes.front().handle);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void setCatalogue(QPDF &pdf, const SceneDocument &document)
{
    QPDFObjectHandle root = pdf.getRoot();
    if (!document.language.isEmpty())
        root.replaceKey("/Lang", unicodeText(document.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Metadata");
}

/// QPdfWriter names a subset ("QWAAAA+Inter-Regular") only in the font's descriptor; readers look at the font.
void nameFontSubsets(QPDF &pdf)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        const QPDFObjectHandle name = descendant.getKey("/FontDescriptor").getKey("/FontName");
        font.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
    }
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &drawn, const SceneDocument &document)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("drawn", drawn.constData(), static_cast<size_t>(drawn.size()));
        setInformation(pdf, document);
        setCatalogue(pdf, document);
        setOutline(pdf, document);
        nameFontSubsets(pdf);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &exception) {
        return Error{ErrorCode::WriteFailed,
                     QCoreApplication::translate("leadline::Export",
                                                 "The PDF could not be finished. No file was written; please report "
                                                 "this."),
                     QString::fromUtf8(exception.what())};
    }
}

} // namespace leadline
