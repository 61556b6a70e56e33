package org.rapporteur.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.app.web.Asked;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.query.WrongQuery;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.SearchHit;
import org.rapporteur.archive.record.Total;

/** Looks for words in the articles and shows what these tell. */
final class SearchScreen implements Handler {
  private static final String SHOW = "show";
  private static final String ARTICLES = "articles";
  private static final int USUAL = 20;
  private static final int BAD_REQUEST = 400;

  private final Desk desk;

  SearchScreen(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void handle(Context context) {
    Asked asked = Asked.of(context);
    String words = asked.one("words");
    Shell shell = desk.shell(asked, "Search", "/search", false);
    if (words.isEmpty()) {
      desk.send(context, "search", shell, SearchView.none("", null));
      return;
    }
    try {
      desk.send(context, "search", shell, view(asked, words));
    } catch (WrongQuery e) {
      context.status(BAD_REQUEST);
      String wrong = e.getMessage() == null ? "these words cannot be understood" : e.getMessage();
      desk.send(context, "search", shell, SearchView.none(words, wrong));
    }
  }

  private SearchView view(Asked asked, String words) {
    Records records = desk.records(asked);
    Filter filter = asked.filterWith("text", both(words, asked.one("text")));
    String shown = asked.one(SHOW).isEmpty() ? ARTICLES : asked.one(SHOW);
    Map<String, Listing<?>> kinds = new LinkedHashMap<>();
    kinds.put(ARTICLES, records.articles());
    kinds.put("events", records.events());
    kinds.put("meetings", records.meetings());
    kinds.put("statements", records.statements());
    Listing<?> listing = kinds.get(shown);
    if (listing == null) {
      throw new WrongFilter(SHOW, "takes one of: " + String.join(", ", kinds.keySet()));
    }
    Found found = found(records, asked, words, filter, shown);
    Sides sides =
        desk.sides(asked, filter, () -> new SearchFacets(desk, asked, filter).of(records, shown));
    List<SearchView.Tab> tabs = new ArrayList<>();
    kinds.forEach((name, kind) -> {
      Total total = null;
      if (name.equals(shown)) {
        total = found.total();
      } else if (!sides.areLater()) {
        total = kind.total(filter);
      }
      tabs.add(new SearchView.Tab(name, total, name.equals(shown), asked.with(SHOW, name)));
    });
    return new SearchView(
        words,
        null,
        tabs,
        shown,
        found.total(),
        found.next() == null ? null : asked.next(found.next()),
        found.records(),
        sides,
        TimeLine.of(shown, listing, filter));
  }

  /** A part of the list. */
  private record Found(SearchView.Found records, Total total, @Nullable String next) {}

  private static Found found(
      Records records, Asked asked, String words, Filter filter, String shown) {
    int limit = asked.limit(USUAL);
    String after = asked.after();
    List<SearchHit> none = List.of();
    return switch (shown) {
      case "events" -> {
        var page = records.events().list(filter, limit, after);
        yield found(page, new SearchView.Found(none, page.records(), List.of(), List.of()));
      }
      case "meetings" -> {
        var page = records.meetings().list(filter, limit, after);
        yield found(page, new SearchView.Found(none, List.of(), page.records(), List.of()));
      }
      case "statements" -> {
        var page = records.statements().list(filter, limit, after);
        yield found(page, new SearchView.Found(none, List.of(), List.of(), page.records()));
      }
      default -> {
        Page<SearchHit> page = records.search(words, asked.filter(), limit, after);
        yield found(page, new SearchView.Found(page.records(), List.of(), List.of(), List.of()));
      }
    };
  }

  private static Found found(Page<?> page, SearchView.Found records) {
    return new Found(records, page.inAll(), page.next());
  }

  /** Words of the filter have to be there besides those looked for. */
  private static String both(String words, String more) {
    return more.isEmpty() ? words : "(" + words + ") AND (" + more + ")";
  }
}
