#!/usr/bin/env python3
"""Writes what a fuzz target begins with: small files of every kind that it reads.

usage: seeds.py TARGET FOLDER
"""
import io
import pathlib
import sys
import zipfile

WORDS = ["公布率达到100%（见附件020-1-01至附件020-1-03）。\n| 单位 | 件数 |\n| --- | --- |\n| 区司法局 | 3 |",
         "机密★2年\n区政发〔2023〕12号\n2023年3月1日印发",
         "联系人：张三 13800001234 000101199001010028 6222 0000 0000 0000 128",
         "{{附件:0b1c}}一、做法\n（一）加强领导。成立专班。\n1.抓落实\t甲\t乙\n\"带\"\"引号\"\t丙",
         "0953-7012345转801；截至2024-5-31 12:30"]
TABLES = ["序号,单位名称,简称\n1,区司法局,司法局\n", "单位\t电话\n\"区\n教育局\"\t0953\n", "a;b;c\n1;2;3\n"]
PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Annots[6 0 R]>>endobj
4 0 obj<</Length 8>>stream
BT ET q Q
endstream endobj
5 0 obj<</First 7 0 R/Last 7 0 R>>endobj
6 0 obj<</Type/Annot/Subtype/Text/Contents(a)/Rect[0 0 9 9]>>endobj
7 0 obj<</Title(b)/Parent 5 0 R>>endobj
trailer<</Root 1 0 R/Size 8>>
"""
HTML = "<html><head><title>公开</title><style>p{}</style></head><body><!-- 机密★ --><p>甲<br>乙&nbsp;&#20013;</p></body></html>"
MAIL = ("From: a@example.com\nTo: b@example.com\nSubject: =?utf-8?B?5p2Q5paZ?=\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=gbk\n"
        "Content-Transfer-Encoding: quoted-printable\n\n=B2=C4\n--x\nContent-Disposition: attachment; filename=a.txt\n"
        "Content-Transfer-Encoding: base64\n\nYWJj\n--x--\n")


def zipped(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, text in parts:
            archive.writestr(name, text)
    return out.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
DOCUMENT = (f'<w:document {W}><w:body><w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:br/></w:r>'
            '<w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/>'
            '<w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>')
SHEET = (f'<worksheet {S}><sheetData><row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="C1" s="1">'
         '<v>45000.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>')
STYLES = (f'<styleSheet {S}><numFmts><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd;@"/></numFmts><cellXfs>'
          '<xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>')
PARTS = {0: DOCUMENT, 1: f'<w:styles {W}><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>',
         2: f'<w:comments {W}><w:comment><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:comment></w:comments>',
         3: '<Properties><property name="a"><vt:lpwstr xmlns:vt="v">b</vt:lpwstr></property></Properties>',
         4: R % '<Relationship Id="r1" Type="x/styles" Target="styles.xml"/>', 5: SHEET,
         6: f'<sst {S}><si><r><t>甲</t></r><rPh><t>j</t></rPh></si></sst>', 7: STYLES,
         8: f'<workbook {S}><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1"/></sheets></workbook>',
         9: R % '<Relationship Id="r1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/>'}


def seeds(target):
    if target == "words":
        for words in WORDS:
            yield words.encode() + (b" " if len(words.encode()) % 2 else b"")
            yield words.encode("utf-16-le") + b"\0"
    elif target == "table":
        for table in TABLES:
            yield table.encode("utf-8-sig")
            yield table.encode("gb18030")
            yield table.encode("utf-16")
    elif target == "office_part":
        for place, part in PARTS.items():
            yield bytes([place]) + part.encode()
    else:
        docx = zipped([("_rels/.rels", R % '<Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/>'),
                       ("word/document.xml", DOCUMENT)])
        for ending, content in [(0, PDF), (1, docx), (4, HTML.encode()), (5, MAIL.encode()),
                                (6, zipped([("甲/乙.txt", "丙"), ("a.html", HTML)])), (8, WORDS[1].encode("gb18030"))]:
            yield bytes([ending]) + content


def main():
    target, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for place, content in enumerate(seeds(target)):
        (folder / f"seed-{place:02}").write_bytes(content)


if __name__ == "__main__":
    main()
