"""Stands in for pyarrow, which test machines need not have: keeps what it is given, as JSON."""


def _type(name):
    return lambda: name


int32, int64, binary, string = map(_type, ("INTEGER", "BIGINT", "BLOB", "VARCHAR"))


def schema(columns, metadata):
    return {"columns": dict(columns), "metadata": metadata}


class Table:
    def __init__(self, rows, schema):
        self.rows, self.schema = rows, schema

    @staticmethod
    def from_pylist(rows, schema):
        return Table(rows, schema)
