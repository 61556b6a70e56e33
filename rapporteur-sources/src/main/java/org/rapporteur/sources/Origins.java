package org.rapporteur.sources;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The files and addresses behind the arguments of a command: a folder stands for the articles in it
 * and below, in the order of their names.
 *
 * @param found files, addresses and standard input, in order
 * @param missing arguments behind which there is nothing to read
 * @param passedOver how many files of folders have other endings
 * @param folders whether a folder was among the arguments
 */
public record Origins(
    List<Origin> found, List<Input.Unreadable> missing, int passedOver, boolean folders) {
  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "csv", "tsv", "pdf",
          "warc", "xml", "rss", "atom", "opml");
  private static final Set<String> MANY =
      Set.of("jsonl", "ndjson", "csv", "tsv", "warc", "xml", "rss", "atom", "opml");

  /** Copies the lists. */
  public Origins {
    found = List.copyOf(found);
    missing = List.copyOf(missing);
  }

  /** Looks behind the arguments of a command. */
  public static Origins of(List<String> arguments) {
    List<Origin> found = new ArrayList<>();
    List<Input.Unreadable> missing = new ArrayList<>();
    int[] passedOver = {0};
    boolean folders = false;
    for (String argument : arguments) {
      try {
        if (argument.equals(Origin.STANDARD_INPUT)) {
          found.add(new Origin("standard input", Origin.Place.PIPE, 0));
        } else if (isAddress(argument)) {
          found.add(new Origin(argument, Origin.Place.WEB, 0));
        } else {
          Path path = Path.of(argument);
          folders |= Files.isDirectory(path);
          look(argument, path, found, missing, passedOver);
        }
      } catch (InvalidPathException e) {
        missing.add(new Input.Unreadable(argument, "no such file: check the name"));
      }
    }
    return new Origins(found, missing, passedOver[0], folders);
  }

  /** Tells whether there may be more than one article: several files, or one that can hold many. */
  public boolean mayHoldSeveral() {
    return found.size() + missing.size() > 1
        || found.stream().anyMatch(origin -> MANY.contains(Kind.ending(origin.name())))
        || folders;
  }

  private static void look(
      String name,
      Path path,
      List<Origin> found,
      List<Input.Unreadable> missing,
      int[] passedOver) {
    if (Files.isDirectory(path)) {
      int before = found.size();
      int missingBefore = missing.size();
      walk(path, found, missing, passedOver);
      if (found.size() == before && missing.size() == missingBefore) {
        missing.add(
            new Input.Unreadable(
                name,
                "no article in this folder: files must end in .txt, .html, .pdf, .json, .jsonl, .csv,"
                    + " .tsv, .warc, .rss, .atom or .xml, each also with .gz"));
      }
    } else if (!Files.exists(path)) {
      missing.add(new Input.Unreadable(name, "no such file: check the name"));
    } else {
      found.add(new Origin(name, Origin.Place.FILE, size(path)));
    }
  }

  private static void walk(
      Path folder, List<Origin> found, List<Input.Unreadable> missing, int[] passedOver) {
    List<Origin> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return path.equals(folder) || !isHidden(path)
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (isArticle(path)) {
                files.add(new Origin(path.toString(), Origin.Place.FILE, attributes.size()));
              } else if (!isHidden(path)) {
                passedOver[0]++;
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
              missing.add(new Input.Unreadable(path.toString(), reason(e)));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      missing.add(new Input.Unreadable(folder.toString(), reason(e)));
    }
    files.sort(Comparator.comparing(Origin::name));
    found.addAll(files);
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read: check its permissions";
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "could not be read (" + message + "): check the disk and the name";
  }

  private static boolean isArticle(Path path) {
    String name = path.getFileName().toString();
    return !isHidden(path) && ENDINGS.contains(Kind.ending(name));
  }

  private static boolean isAddress(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }
}
