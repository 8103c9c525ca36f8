"""A registry's poller as a stranger writes it: zeep and the WSDL, nothing of Kuayu. Prints what it saw as one JSON document.

Usage: registry_client.py WSDL CODE SECRET
"""

import json
import sys

import requests
import zeep
from zeep.transports import Transport

wsdl, code, secret = sys.argv[1:4]
session = requests.Session()
session.auth = (code, secret)
session.trust_env = False
client = zeep.Client(wsdl, transport=Transport(session=session, timeout=30))
service = client.service
saw = {}


def head():
    return {"CREATETIME": "2024/09/27 10:30:00"}


def b(text):
    return text.encode("utf-8")


def t(value):
    return None if value is None else value.decode("utf-8")


def texts(record, *names):
    return {name: t(record[name]) for name in names}


def results(answer):
    listed = answer["JGLIST"]["JG"]
    return [texts(r, "CXQQDH", "RESULT", "MSG") for r in listed]


# inquiries: one is answered with rights, one with nothing found
fetched = service.cxBdcQL(Head=head())
sheets = fetched["BDCCXQQLIST"]["BDCCXQQ"]
saw["responseCode"] = fetched["Head"]["RESPONSECODE"]
saw["inquiries"] = [texts(s, "CXQQDH", "XM", "ZJZL", "ZJH", "XZ", "FYMC", "AH", "CBR", "GZZBH") for s in sheets]
with_rights = {
    "CXQQDH": sheets[0]["CXQQDH"],
    "QQZY": sheets[0]["QQZY"],
    "RESULT": b("0000"),
    "FDCQLIST": {
        "FDCQ": [
            {
                "bdcdyh": b("500112001001GB00012F00010203"),
                "fdzl": b("重庆市渝北区某路1号"),
                "jzmj": b("98.5"),
                "ywh": b("FC-1"),
                "QLR": [{"qlrmc": sheets[0]["XM"], "zjzl": b("1"), "zjh": sheets[0]["ZJH"], "qlrlx": b("1")}],
            }
        ]
    },
    "DYAQLIST": {"DYAQ": []},
}
nothing = {"CXQQDH": sheets[1]["CXQQDH"], "RESULT": b("0100")}
unknown = {"CXQQDH": b("no such sheet"), "RESULT": b("0100")}
answers = {"BDCCXJG": [with_rights, nothing, unknown]}
saw["answered"] = results(service.feedBdcQL(Head=head(), BDCCXJGLIST=answers))
saw["answeredAgain"] = results(service.feedBdcQL(Head=head(), BDCCXJGLIST=answers))
left = service.cxBdcQL(Head=head())["BDCCXQQLIST"]
saw["inquiriesLeft"] = 0 if left is None else len(left["BDCCXQQ"])

# controls: taken in, then entered; another unit refused; papers and cards
sheet = service.kzBdcQL(Head=head())["BDCKZQQLIST"]["BDCKZQQ"][0]
units = sheet["BDCQLLIST"]["BDCQL"]
saw["control"] = texts(sheet, "CXQQDH", "XM", "AH")
saw["units"] = [texts(u, "BDCDYH", "KZCS", "KSRQ", "JSRQ", "CKWH", "DJJG") for u in units]
number = sheet["CXQQDH"]
papers = service.kzwsInfo(Head=head(), CXQQDH=number)["WSLIST"]["WS"]
saw["papers"] = [dict(texts(p, "WJMC", "WJLX", "DJR", "DJRQ"), bytes=len(p["WSNR"])) for p in papers]
cards = service.zjInfo(Head=head(), CXQQDH=number)["ZJLIST"]["ZJ"]
saw["cards"] = [dict(texts(c, "GZZBM", "GWZBM"), bytes=len(c["GZZ"])) for c in cards]


def feed(*kzxx):
    listed = {"BDCKZJG": [{"CXQQDH": number, "QQZY": sheet["QQZY"], "KZXXLIST": {"KZXX": list(kzxx)}}]}
    return results(service.feedkzBdcQL(Head=head(), BDCKZJGLIST=listed))


first, second = units[0]["BDCDYH"], units[1]["BDCDYH"]
saw["intake"] = feed({"BDCDYH": first, "KZZT": b("1"), "YWH": b("YW-1")})
entry = {
    "BDCDYH": first,
    "KZZT": b("1"),
    "CSKSRQ": b("2024/09/27"),
    "CSJSRQ": b("2027/09/26"),
    "YWH": b("YW-1"),
    "CFYWH": b("CF-1"),
}
refusal = {"BDCDYH": second, "KZZT": b("2"), "WNKZYY": b("该不动产已过户")}
saw["entered"] = feed(entry, refusal)
saw["enteredAgain"] = feed(entry, refusal)
saw["otherDates"] = feed(dict(entry, CSJSRQ=b("2028/09/26")))

# who does not show the secret learns nothing
stranger = requests.Session()
stranger.auth = (code, "wrong")
stranger.trust_env = False
refused = stranger.post(wsdl.split("?")[0], data=b"<x/>", headers={"Content-Type": "text/xml"})
saw["stranger"] = refused.status_code
try:
    zeep.Client(wsdl, transport=Transport(session=stranger)).service.cxBdcQL(Head=head())
except zeep.exceptions.Fault as fault:
    saw["fault"] = fault.code
print(json.dumps(saw, ensure_ascii=True))
