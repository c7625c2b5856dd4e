import json


def write_table(table, file, compression):
    text = json.dumps(
        {"rows": table.rows, "compression": compression, **table.schema},
        default=lambda octets: octets.hex())
    file.with_suffix(".json").write_text(text)
