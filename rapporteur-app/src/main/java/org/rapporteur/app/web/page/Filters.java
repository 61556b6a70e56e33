package org.rapporteur.app.web.page;

import java.util.List;
import org.rapporteur.app.filter.FilterQuery;
import org.rapporteur.archive.record.Filter;

/** Makes filters that no address asks for. */
final class Filters {
  private Filters() {}

  /** Returns the filter that has nothing but one parameter. */
  static Filter of(String parameter, String value) {
    return FilterQuery.of(name -> name.equals(parameter) ? List.of(value) : List.of());
  }
}
