package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.app.filter.FilterWords;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Site;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.review.Correction;

/**
 * What a screen needs to make its page.
 *
 * @param site what is shown
 * @param templates what the pages are made with
 * @param labels names of countries and entities
 */
record Desk(Site site, Templates templates, Labels labels) {
  /** Sends a page that its filter describes. */
  void send(Context context, String template, Shell shell, Object view) {
    Map<String, Object> values = new HashMap<>();
    values.put("shell", shell);
    values.put("view", view);
    templates.send(context, template, values);
  }

  /** Returns what stands around a page that is filtered. */
  Shell shell(Asked asked, String title, String section, boolean hasStatus) {
    return Shell.of(
        site, asked, title, section, new FilterWords(labels::name).say(asked.filter(), hasStatus));
  }

  /** Returns what stands around a page that is not filtered. */
  Shell shell(Asked asked, String title, String section) {
    return Shell.of(site, asked, title, section, "");
  }

  /** Returns the records, counted in full where the address asks for that. */
  Records records(Asked asked) {
    Records records = site.archive().records();
    return asked.countsAll() ? records.exactly() : records;
  }

  /** Counts what a list can be narrowed by, unless that takes too long for a page to wait. */
  Sides sides(Asked asked, Filter filter, Supplier<List<FacetView>> count) {
    boolean later =
        filter.text() != null
            && !Sides.areAwaited(asked)
            && site.archive().records().articles().total(filter).records()
                > site.settings().limits().articlesAtOnce();
    return later ? Sides.later(asked) : Sides.of(count.get());
  }

  /** Says what a user said, with names in the place of keys. */
  RecordView.Said said(Correction correction) {
    String value = correction.value();
    return new RecordView.Said(
        correction,
        value == null
            ? "(empty)"
            : Arrays.stream(value.split(";")).map(labels::name).collect(Collectors.joining("; ")));
  }
}
