"""Writes a snapshot for Muster: export_snapshot.py AUDIT_KEY OUT. Needs pyarrow. Replace mailboxes()."""
import hashlib, hmac, json, pathlib, re, sys
import pyarrow as pa, pyarrow.parquet as pq


def mailboxes():
    """Each mailbox: name, and its folders by path, each a list of (locator, octets, received, flags)."""
    yield "anna.archer", {("INBOX",): [("1", b"Message-ID: <1@x.example>\r\n\r\nHello\r\n", 1234567890, "SEEN")]}


def sign(key, *fields):
    return hmac.new(key, b"".join(len(f).to_bytes(4, "big") + f for f in fields), hashlib.sha256).digest()[:16]


def item(folder, locator, octets, received, flags):
    header = re.split(rb"\r?\n\r?\n", octets, maxsplit=1)[0]
    found = re.search(rb"^message-id:\s*<([^<>()\s]+)>\s*$", header, re.I | re.M)
    return {"folder": folder, "locator": locator, "condition": "OCTETS_ONLY",
            "message_id": found and sign(IDENTITY, b"muster/3/message-id", found[1]), "envelope": None,
            "raw": sign(CONTENT, b"muster/3/raw", hashlib.sha256(octets).digest()), "sent": None,
            "received": received, "flags": flags, "octets": len(octets), "noted": "", "layers": None}


secret, out = pathlib.Path(sys.argv[1]).read_bytes().rstrip(b"\r\n"), pathlib.Path(sys.argv[2])
root = hmac.new(b"org.muster/1", secret, hashlib.sha256).digest()
IDENTITY, CONTENT, ID = (hmac.new(root, p + b"\1", hashlib.sha256).digest() for p in (b"IDENTITY", b"CONTENT", b"ID"))
TERMS = {"format": "muster-snapshot", "version": 1, "key": ID.hex()[:16], "canonical": 3, "depth": "CONTENT"}
TYPES = {"folder": pa.int32(), "octets": pa.int64(), "sent": pa.int64(), "received": pa.int64()}
TYPES |= {c: pa.binary() for c in ("message_id", "envelope", "raw", "layers")}
TYPES |= {c: pa.string() for c in ("locator", "condition", "flags", "noted")}
for name, folders in mailboxes():
    rows = [item(f, *each) for f, items in enumerate(folders.values()) for each in items]
    account = lambda n: dict.fromkeys(("declared", "listed", "read"), n) | dict.fromkeys(
        ("unreadable", "vanished", "arrived", "deleted", "begun_again"), 0)
    kept = [{"path": p, "role": "INBOX" if p == ("INBOX",) else "OTHER", "items": len(i), "account": account(len(i))}
            for p, i in folders.items()]
    about = json.dumps(TERMS | {"mailbox": name, "unavailable": None, "folders": kept, "skipped": []})
    meta = {"muster.mailbox": about, "muster.mailbox.sha256": hashlib.sha256(about.encode()).hexdigest()}
    token = hashlib.sha256(name.encode()).hexdigest()[:32]
    file = out / "mailboxes" / token[:2] / (token + ".parquet")
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.Table.from_pylist(rows, pa.schema(TYPES.items(), metadata=meta)), file, compression="zstd")
(out / "snapshot.json").write_text(json.dumps(TERMS | {
    "side": None, "system": "exporter", "protection": None, "started": "2009-02-14T18:00:00Z", "ended": None, "totals": None}))
