package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.render.Column;
import org.rapporteur.app.render.RecordColumns;
import org.rapporteur.app.render.TableColumns;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Searches the articles for words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Searches the articles for words, the best first, with the words in their place.",
    footer = {
      "",
      "All words must be there. \"Phrases\", AND, OR, NOT, NEAR(a b, 5), begin* and title:word are",
      "understood.",
      "Examples:",
      "  rapporteur search missile shield",
      "  rapporteur search '\"arms control\" NOT test*' --from 1986 --source \"Continental Wire\""
    })
final class SearchCommand implements Callable<Integer> {
  private static final int AT_ONCE = 500;

  private final Environment environment;
  private final Messages messages;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ListOptions list = new ListOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  SearchCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Filter wanted = filter.filter();
    int limit = list.limit();
    Layout layout = list.layout(environment);
    List<Column<SearchHit>> columns =
        layout == Layout.TABLE
            ? new TableColumns(list.style(environment)).hits()
            : RecordColumns.hits();
    try (Archive open = archive.openToRead(environment);
        Output out = list.open(environment)) {
      ListWriter<SearchHit> writer =
          new ListWriter<>(out, layout, list.style(environment), columns);
      String after = null;
      long shown = 0;
      Page<SearchHit> page;
      do {
        page = page(open, wanted, limit, after);
        page.records().forEach(hit -> writer.write(hit.bracketed()));
        shown += page.records().size();
        after = page.next();
      } while (limit == 0 && after != null);
      writer.finish();
      out.finish();
      if (page.total() == 0) {
        messages.say("No article holds these words.");
      } else {
        ListCommand.say(messages, shown, page.inAll(), false);
      }
    }
    return Commands.OK;
  }

  private Page<SearchHit> page(Archive open, Filter wanted, int limit, @Nullable String after) {
    int size = limit == 0 ? AT_ONCE : limit;
    return open.records().search(String.join(" ", words), wanted, size, after);
  }
}
