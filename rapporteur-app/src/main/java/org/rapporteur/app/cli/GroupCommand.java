package org.rapporteur.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Environment;
import org.rapporteur.app.render.AppearancePage;
import org.rapporteur.app.render.GroupPage;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.group.Explanation;
import org.rapporteur.archive.group.Grouping;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.RecordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains which reports stand together, and puts right where they do not belong. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says why reports are held to tell the same event or meeting, splits and joins records, also"
            + " entities, or groups all reports of the archive anew.",
    footer = {
      "",
      "What you split and join holds, also when all is grouped anew or read again.",
      "Examples:",
      "  rapporteur group --why event-3f9k2m1q8z7d4a",
      "  rapporteur group --split event-3f9k2m1q8z7d4a --reports report-1c8d,report-9k2f",
      "  rapporteur group --join event-3f9k2m1q8z7d4a event-8s1n4v0c6b2x7w",
      "  rapporteur group --why entity-5d2h9r3t6y1u8p",
      "  rapporteur group --split entity-5d2h9r3t6y1u8p --appearances article-7k3m…#e2",
      "  rapporteur group --join entity-5d2h9r3t6y1u8p entity-4f6j1z8q0w3e5b",
      "  rapporteur group                    all anew"
    })
final class GroupCommand implements Callable<Integer> {
  private final Environment environment;
  private final Messages messages;

  @Option(
      names = "--why",
      paramLabel = "ID",
      description = {
        "Say for each report of this event or meeting why it is in it;",
        "of an entity, in which articles it appears."
      })
  private @Nullable String why;

  @Option(
      names = "--split",
      paramLabel = "ID",
      description = "Move what --reports names into a record of its own.")
  private @Nullable String split;

  @Option(
      names = {"--reports", "--appearances"},
      paramLabel = "R1,R2",
      split = ",",
      description = "Keys of reports, or of appearances of an entity, as --why lists them.")
  private List<String> reports = List.of();

  @Option(
      names = "--join",
      paramLabel = "ID",
      arity = "2",
      description = "Make one record of two, under the first key.")
  private List<String> join = List.of();

  @Mixin private PageOptions page = new PageOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  GroupCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    check();
    if (why != null) {
      explain(why);
      return Commands.OK;
    }
    try (Archive open = archive.openToChange(environment)) {
      if (split != null) {
        messages.say(split + ": split; the new record is " + split(open, split));
      } else if (!join.isEmpty()) {
        messages.say(join.get(1) + ": joined to " + join(open, join.get(0), join.get(1)));
      } else {
        regroup(open.grouping());
      }
    }
    return Commands.OK;
  }

  private String split(Archive open, String key) {
    return isEntity(key) ? open.rulings().split(key, reports) : open.grouping().split(key, reports);
  }

  private static String join(Archive open, String keep, String other) {
    if (isEntity(keep) != isEntity(other)) {
      throw new WrongUsage(
          keep + " and " + other + ": join two events, two meetings or two entities");
    }
    if (!isEntity(keep)) {
      return open.grouping().join(keep, other);
    }
    open.rulings().join(keep, other);
    return keep;
  }

  private void regroup(Grouping grouping) {
    Grouping.Regrouped done = grouping.regroup();
    messages.say(
        "grouped anew: "
            + done.events()
            + " events and "
            + done.meetings()
            + " meetings changed (version "
            + done.version()
            + "; 'rapporteur changes --since "
            + (done.version() - 1)
            + "' lists them)");
  }

  private void check() {
    long asked = Stream.of(why != null, split != null, !join.isEmpty()).filter(a -> a).count();
    if (asked > 1) {
      throw new WrongUsage("--why, --split and --join do not go together");
    }
    if ((split == null) != reports.isEmpty()) {
      throw new WrongUsage(
          "--split and --reports go together: 'rapporteur group --why ID' lists the reports");
    }
  }

  private void explain(String key) {
    try (Archive open = archive.openToRead(environment)) {
      if (isEntity(key)) {
        appearances(open, key);
      } else {
        Explanation explanation = open.grouping().why(key);
        List<Disagreement> disagreements = open.grouping().disagreements(key);
        page.write(
            environment,
            style -> new GroupPage(style).render(explanation, disagreements),
            json(explanation, disagreements));
      }
    }
  }

  private void appearances(Archive open, String key) {
    EntityRecord entity =
        open.records()
            .entities()
            .one(key)
            .orElseThrow(() -> new MissingRecord(open.review().absence(key)));
    List<Appearance> found = open.records().appearances(key, Integer.MAX_VALUE);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", entity);
    json.put("appearances", found);
    page.write(environment, style -> new AppearancePage(style).render(entity, found), json);
  }

  private static boolean isEntity(String key) {
    return RecordKind.of(key).filter(kind -> kind == RecordKind.ENTITY).isPresent();
  }

  private static Map<String, Object> json(
      Explanation explanation, List<Disagreement> disagreements) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", explanation.record());
    json.put("reports", explanation.reports());
    if (explanation.nearest() != null) {
      json.put("nearest", explanation.nearest());
    }
    json.put("disagreements", disagreements);
    return json;
  }
}
