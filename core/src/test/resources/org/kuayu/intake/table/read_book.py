"""Reads an XLSX file from standard input with openpyxl and prints its cells as JSON: kind, value, format, link."""
import datetime
import decimal
import io
import json
import sys

import openpyxl


def cell(c):
    value = c.value
    if isinstance(value, bool):
        kind = "truth"
    elif isinstance(value, (int, float, decimal.Decimal)):
        kind, value = "number", repr(value)
    elif isinstance(value, (datetime.datetime, datetime.date)):
        kind, value = "day", value.strftime("%Y-%m-%d")
    elif value is None:
        kind, value = "none", ""
    else:
        kind = "formula" if c.data_type == "f" else "text"
    link = c.hyperlink.target if c.hyperlink else None
    return {"kind": kind, "value": value, "format": c.number_format, "link": link}


book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
json.dump(
    {sheet.title: [[cell(c) for c in row] for row in sheet.iter_rows()] for sheet in book.worksheets},
    sys.stdout,
)
