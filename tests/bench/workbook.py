"""Writes the cells of Samspil's sheet of answers with xlsxwriter: the same texts, numbers and formulas with their results.

workbook.py OUR.xlsx SHEET-PART OUT.xlsx; prints the processor time as JSON. Reading our file is not timed.
"""
import html
import json
import re
import sys
import time
import zipfile

import xlsxwriter

ours, part, out = sys.argv[1:4]
with zipfile.ZipFile(ours) as package:
    texts = [
        html.unescape("".join(re.findall(r"<t[^>]*>([^<]*)</t>", item)))
        for item in re.findall(r"<si>(.*?)</si>", package.read("xl/sharedStrings.xml").decode(), re.S)
    ]
    sheet = package.read(part).decode()

CELL = re.compile(r'<c r="([A-Z]+)(\d+)"[^>]*?(?: t="(\w+)")?(?:/>|>(.*?)</c>)')
FORMULA = re.compile(r'<f t="shared"(?: ref="[^"]*")? si="(\d+)"(?:/>|>([^<]*)</f>)')
shared = {}


def column(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


rows = []
for number, inside in re.findall(r'<row r="(\d+)"[^>]*>(.*?)</row>', sheet):
    cells = []
    for letters, _, kind, body in CELL.findall(inside):
        value = re.search(r"<v>([^<]*)</v>", body)
        if value is None:
            continue
        value = value.group(1)
        formula = FORMULA.search(body)
        if formula:
            if formula.group(2):
                shared[formula.group(1)] = (number, html.unescape(formula.group(2)))
            first, text = shared[formula.group(1)]
            text = re.sub(r"(\$[A-Z]+)%s(?!\d)" % first, r"\g<1>%s" % number, text)
            cells.append((2, column(letters), "=" + text, float(value) if value else ""))
        elif kind == "s":
            cells.append((0, column(letters), texts[int(value)], None))
        else:
            cells.append((1, column(letters), float(value), None))
    rows.append((int(number) - 1, cells))
del sheet

started = time.process_time()
book = xlsxwriter.Workbook(out, {"constant_memory": True})
page = book.add_worksheet("Answers")
look = book.add_format({"font_size": 10, "bottom": 1})
count = 0
for row, cells in rows:
    for kind, at, value, result in cells:
        if kind == 2:
            page.write_formula(row, at, value, look, result)
        elif kind == 1:
            page.write_number(row, at, value, look)
        else:
            page.write_string(row, at, value, look)
        count += 1
book.close()
seconds = time.process_time() - started
print(json.dumps({"ms": seconds * 1000, "cells": count, "version": xlsxwriter.__version__}))
