#!/usr/bin/env python3
"""Lays out pages as gateways send them, for no free tool writes any.

Where their forms go, and what stands in their hidden fields, is told in public:
Voltage and Proofpoint by "formpostdir", Cisco by "envelopeopener", Office 365 by its portal's
address. Their ciphertext is made of random octets; hosts are of example.org where they may be.
Exchange Hosted Encryption was Voltage's on a host of Microsoft.
"""

import base64
import pathlib
import random

HERE = pathlib.Path(__file__).parent / "attachments"
RANDOM = random.Random(5)


def ciphertext(octets):
    return base64.b64encode(RANDOM.randbytes(octets)).decode()


def page(name, action, fields):
    hidden = "".join(f'<input type="hidden" name="{n}" value="{v}">\n' for n, v in fields)
    (HERE / name).write_text(
        "<!DOCTYPE html>\n<html><head><title>Secure message</title></head><body>\n"
        f'<img src="data:image/gif;base64,{ciphertext(600)}">\n'
        f'<form name="open" method="post"\n action="{action}">\n{hidden}'
        '<input type="submit" value="Click to read message">\n</form></body></html>\n'
    )


def split(size):
    return [(f"msg{i}", ciphertext(1443)) for i in range(size)]


VOLTAGE = [("ZFRversion", "3"), ("ZFRtype", "VoltageZFRMsg")]

page("page-voltage.html", "https://voltage-ps-0000.example.org/formpostdir/safeformpost.aspx", VOLTAGE + split(3))
page("page-hosted.html", "https://voltage-ps-0000.example.microsoft.com/formpostdir/safeformpost.aspx", VOLTAGE + split(3))
page("page-proofpoint.html", "https://securemail.example.org/formpostdir/securereader", split(2))
page("page-cisco.html", "https://res.cisco.com:443/envelopeopener/decrypt_envelope.jsp", [("payload", ciphertext(900))])
page("page-office-365.html", "https://outlook.office365.com/Encryption/", [("rpmsg", ciphertext(900))])
page("page-egress.html", "https://reader.egress.com/", [("package", ciphertext(900))])
page("page-other.html", "https://www.example.org/survey", [("state", ciphertext(900))])
