#!/usr/bin/env python3
"""Makes the RAR fixtures, which no free tool writes: octets laid out by hand from the public
technical notes of the format (versions 4 and 5). What stands for ciphertext is not."""
import struct
import zlib
from pathlib import Path

OUT = Path(__file__).parent / "attachments"
DATA = bytes(range(48))


def block4(kind, flags, rest=b"", data=b""):
    head = struct.pack("<BHH", kind, flags, 7 + len(rest)) + rest
    return struct.pack("<H", zlib.crc32(head) & 0xFFFF) + head + data


def file4(flags, name=b"a.txt", data=DATA):
    rest = struct.pack("<IIBIIBBHI", len(data), 26, 3, 0, 0, 29, 0x33, len(name), 0x20) + name
    return block4(0x74, 0x8000 | flags, rest, data)


def rar4(name, main, *blocks):
    octets = b"Rar!\x1a\x07\x00" + block4(0x73, main, bytes(6)) + b"".join(blocks)
    (OUT / name).write_bytes(octets)


def number(n):
    octets = bytearray()
    while n >= 0x80:
        octets.append(n & 0x7F | 0x80)
        n >>= 7
    octets.append(n)
    return bytes(octets)


def header5(body):
    sized = number(len(body)) + body
    return struct.pack("<I", zlib.crc32(sized)) + sized


def file5(is_encrypted, data=DATA):
    record = number(1) + bytes(2) + b"\x0f" + bytes(32)
    extra = number(len(record)) + record if is_encrypted else b""
    body = number(0) + number(26) + number(0x20) + number(0) + number(1) + number(5) + b"a.txt"
    sizes = (number(len(extra)) if extra else b"") + number(len(data))
    return header5(number(2) + number(3 if extra else 2) + sizes + body + extra) + data


def rar5(name, *headers):
    main = header5(number(1) + number(0) + number(0))
    (OUT / name).write_bytes(b"Rar!\x1a\x07\x01\x00" + (b"" if "hidden" in name else main) + b"".join(headers))


END4 = block4(0x7B, 0x4000)
END5 = header5(number(5) + number(0) + number(0))
FOLDER4 = file4(0xE0, b"folder", b"")

rar4("rar4-plain.rar", 0, file4(0), FOLDER4, END4)
rar4("rar4-names.rar", 0, file4(4), FOLDER4, END4)
rar4("rar4-mixed.rar", 0, file4(4), file4(0), END4)
rar4("rar4-hidden.rar", 0x80, bytes(8), DATA)
rar5("rar5-plain.rar", file5(False), END5)
rar5("rar5-names.rar", file5(True), END5)
rar5("rar5-mixed.rar", file5(True), file5(False), END5)
rar5("rar5-hidden.rar", header5(number(4) + number(0) + number(0) + number(0) + b"\x0f" + bytes(16)), DATA)
