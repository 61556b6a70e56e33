package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.render.Column;
import org.rapporteur.app.render.RecordColumns;
import org.rapporteur.app.render.TableColumns;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.RelationRecord;
import org.rapporteur.archive.record.StatementRecord;
import org.rapporteur.archive.record.TopicRecord;
import org.rapporteur.archive.record.Total;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Lists the records of one kind.
 *
 * @param <T> kind of record
 */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class ListCommand<T> implements Callable<Integer> {
  private final Environment environment;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ListOptions list = new ListOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  ListCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  abstract Listing<T> listing(Records records);

  abstract List<Column<T>> columns();

  abstract List<Column<T>> columns(TableColumns table);

  @Override
  public Integer call() throws IOException {
    RecordKind kind = RecordKind.ofPlural(spec.name()).orElseThrow();
    Filter wanted = filter.filter(kind);
    boolean hides = kind.hasStatus() && wanted.statuses().isEmpty();
    int limit = list.limit();
    Layout layout = list.layout(environment);
    List<Column<T>> columns =
        layout == Layout.TABLE ? columns(new TableColumns(list.style(environment))) : columns();
    try (Archive open = archive.openToRead(environment);
        Output out = list.open(environment)) {
      Listing<T> listing = listing(open.records());
      ListWriter<T> writer = new ListWriter<>(out, layout, list.style(environment), columns);
      listing
          .inapplicable(wanted)
          .forEach(part -> messages.say("--" + part + " says nothing here and was left aside"));
      if (limit == 0) {
        long all = listing.each(wanted, writer::write);
        say(messages, all, Total.of(all), hides);
      } else {
        Page<T> page = listing.list(wanted, limit, null);
        page.records().forEach(writer::write);
        say(messages, page.records().size(), page.inAll(), hides);
      }
      writer.finish();
      out.finish();
    }
    return Commands.OK;
  }

  /**
   * Tells what was left out, and that an empty list is no mistake.
   *
   * @param hides whether only what is actual was asked for
   */
  static void say(Messages messages, long shown, Total total, boolean hides) {
    if (total.isNone()) {
      messages.say(
          hides
              ? "Nothing fits; --status any shows also what is planned, possible or denied."
              : "Nothing fits.");
    } else if (shown < total.records()) {
      messages.say(
          String.format(Locale.ROOT, "%,d of %s; --limit 0 shows all", shown, total.words()));
    }
  }

  /** Lists events. */
  @Command(
      name = "events",
      description = "Lists events, the newest first.",
      footer = {
        "",
        "Examples:",
        "  rapporteur events --pair USA,RUS --type CONSULT --from 1985",
        "  rapporteur events --party Gorbachev --status planned --limit 0 --format csv"
      })
  static final class Events extends ListCommand<EventRecord> {
    Events(Environment environment, Messages messages) {
      super(environment, messages);
    }

    @Override
    Listing<EventRecord> listing(Records records) {
      return records.events();
    }

    @Override
    List<Column<EventRecord>> columns() {
      return RecordColumns.events();
    }

    @Override
    List<Column<EventRecord>> columns(TableColumns table) {
      return table.events();
    }
  }

  /** Lists meetings. */
  @Command(
      name = "meetings",
      description = "Lists meetings, the newest first.",
      footer = {"", "Example:", "  rapporteur meetings --status planned --from 1985-11"})
  static final class Meetings extends ListCommand<MeetingRecord> {
    Meetings(Environment environment, Messages messages) {
      super(environment, messages);
    }

    @Override
    Listing<MeetingRecord> listing(Records records) {
      return records.meetings();
    }

    @Override
    List<Column<MeetingRecord>> columns() {
      return RecordColumns.meetings();
    }

    @Override
    List<Column<MeetingRecord>> columns(TableColumns table) {
      return table.meetings();
    }
  }

  /** Lists statements. */
  @Command(
      name = "statements",
      description = "Lists who said what, the newest first; --party is the speaker.",
      footer = {"", "Example:", "  rapporteur statements --party Reagan --text missiles"})
  static final class Statements extends ListCommand<StatementRecord> {
    Statements(Environment environment, Messages messages) {
      super(environment, messages);
    }

    @Override
    Listing<StatementRecord> listing(Records records) {
      return records.statements();
    }

    @Override
    List<Column<StatementRecord>> columns() {
      return RecordColumns.statements();
    }

    @Override
    List<Column<StatementRecord>> columns(TableColumns table) {
      return table.statements();
    }
  }

  /** Lists relations. */
  @Command(
      name = "relations",
      description = "Lists relations that texts state, the newest first.",
      footer = {"", "Example:", "  rapporteur relations --predicate member_of"})
  static final class Relations extends ListCommand<RelationRecord> {
    Relations(Environment environment, Messages messages) {
      super(environment, messages);
    }

    @Override
    Listing<RelationRecord> listing(Records records) {
      return records.relations();
    }

    @Override
    List<Column<RelationRecord>> columns() {
      return RecordColumns.relations();
    }

    @Override
    List<Column<RelationRecord>> columns(TableColumns table) {
      return table.relations();
    }
  }

  /** Lists entities. */
  @Command(
      name = "entities",
      description =
          "Lists persons, bodies and places, those first that most articles speak of; --source,"
              + " --from and --to are those of articles that speak of them.",
      footer = {
        "",
        "Examples:",
        "  rapporteur entities --party gorb",
        "  rapporteur entities --country CHE --from 1985-11 --to 1985-11"
      })
  static final class Entities extends ListCommand<EntityRecord> {
    Entities(Environment environment, Messages messages) {
      super(environment, messages);
    }

    @Override
    Listing<EntityRecord> listing(Records records) {
      return records.entities();
    }

    @Override
    List<Column<EntityRecord>> columns() {
      return RecordColumns.entities();
    }

    @Override
    List<Column<EntityRecord>> columns(TableColumns table) {
      return table.entities();
    }
  }

  /** Lists topics. */
  @Command(
      name = "topics",
      description = "Lists topics, those first that were spoken of last.",
      footer = {"", "Example:", "  rapporteur topics --topic arms"})
  static final class Topics extends ListCommand<TopicRecord> {
    Topics(Environment environment, Messages messages) {
      super(environment, messages);
    }

    @Override
    Listing<TopicRecord> listing(Records records) {
      return records.topics();
    }

    @Override
    List<Column<TopicRecord>> columns() {
      return RecordColumns.topics();
    }

    @Override
    List<Column<TopicRecord>> columns(TableColumns table) {
      return table.topics();
    }
  }

  /** Lists articles. */
  @Command(
      name = "articles",
      description = "Lists articles, the newest first; --party is anyone they speak of.",
      footer = {"", "Example:", "  rapporteur articles --source \"The Alpine Standard\""})
  static final class Articles extends ListCommand<ArticleRecord> {
    Articles(Environment environment, Messages messages) {
      super(environment, messages);
    }

    @Override
    Listing<ArticleRecord> listing(Records records) {
      return records.articles();
    }

    @Override
    List<Column<ArticleRecord>> columns() {
      return RecordColumns.articles();
    }

    @Override
    List<Column<ArticleRecord>> columns(TableColumns table) {
      return table.articles();
    }
  }
}
