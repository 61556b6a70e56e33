package org.rapporteur.benchmarks.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A list of words with how often each was counted: one a line, {@code word count}, plain or gzip.
 */
record WordCounts(Map<String, Long> counts) {
  static WordCounts read(Path file) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.replace("\uFEFF", "").strip().split("\\s+");
        if (parts.length == 2) {
          counts.merge(parts[0], Long.parseLong(parts[1]), Math::max);
        }
      }
    }
    return new WordCounts(counts);
  }
}
