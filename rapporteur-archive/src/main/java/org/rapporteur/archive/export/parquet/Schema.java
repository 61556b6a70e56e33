package org.rapporteur.archive.export.parquet;

/** The tree of names and types of a file, one node after the other. */
final class Schema {
  static final String LIST = "list";
  static final String ELEMENT = "element";

  private static final int TYPE = 1;
  private static final int REPETITION = 3;
  private static final int NAME = 4;
  private static final int CHILDREN = 5;
  private static final int CONVERTED = 6;
  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;
  private static final int IS_LIST = 3;

  private final ThriftWriter out;

  Schema(ThriftWriter out) {
    this.out = out;
  }

  Schema value(String name, ValueType type, boolean mayBeAbsent) {
    out.begin()
        .integer(TYPE, type.physical())
        .integer(REPETITION, mayBeAbsent ? OPTIONAL : REQUIRED)
        .text(NAME, name);
    type.converted().ifPresent(converted -> out.integer(CONVERTED, converted));
    out.end();
    return this;
  }

  /** A list, in the three levels that the format wants; its element follows. */
  Schema list(String name) {
    out.begin()
        .integer(REPETITION, REQUIRED)
        .text(NAME, name)
        .integer(CHILDREN, 1)
        .integer(CONVERTED, IS_LIST)
        .end();
    out.begin().integer(REPETITION, REPEATED).text(NAME, LIST).integer(CHILDREN, 1).end();
    return this;
  }

  Schema group(String name, int children) {
    out.begin().integer(REPETITION, REQUIRED).text(NAME, name).integer(CHILDREN, children).end();
    return this;
  }

  /** The root, under which all parts stand. */
  Schema root(int children) {
    out.begin().text(NAME, "schema").integer(CHILDREN, children).end();
    return this;
  }

  /** Returns how many nodes a part takes. */
  static int nodes(Part<?> part) {
    int columns = part.columns().size();
    if (part instanceof Part.Value) {
      return 1;
    }
    return part instanceof Part.Texts ? 3 : 3 + columns;
  }
}
