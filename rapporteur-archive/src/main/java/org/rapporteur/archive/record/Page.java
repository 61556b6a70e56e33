package org.rapporteur.archive.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first. Parts go through all records, whether or not these are counted.
 *
 * @param records the records of this part
 * @param total how many there are in all
 * @param totalIsExact whether that is their number; if not, there are at least so many
 * @param next what to ask for the following part with; absent at the end
 * @param <T> kind of record
 */
public record Page<T>(List<T> records, long total, boolean totalIsExact, @Nullable String next) {
  /** Copies the list. */
  public Page {
    records = List.copyOf(records);
  }

  /** A part of a list. */
  public Page(List<T> records, Total total, @Nullable String next) {
    this(records, total.records(), total.exact(), next);
  }

  /** Returns the same part with each record in another form. */
  public <R> Page<R> map(Function<? super T, ? extends R> form) {
    List<R> others = new ArrayList<>();
    records.forEach(each -> others.add(form.apply(each)));
    return new Page<>(others, total, totalIsExact, next);
  }

  /** Returns how many there are in all, with what is known of that number. */
  public Total inAll() {
    return new Total(total, totalIsExact);
  }
}
