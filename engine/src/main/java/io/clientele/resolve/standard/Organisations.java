package io.clientele.resolve.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of organisations without their legal form, and that form by itself. Forms are those of ISO
 * 20275 that are met most, each with the ways it is written; a form stands at the end of a name.
 * What elsewhere is a word, or short for something else, is a form only in the countries that have
 * it, and where no country is known. Countries are ISO 3166 codes of two letters.
 */
public final class Organisations {
  private static final List<String> FORMS =
      List.of(
          // International English
          "ltd|limited|ltd co|co ltd|company limited|pte ltd|pty ltd|pvt ltd|private limited",
          "plc|public limited company",
          "inc|incorporated|corp|corporation|co inc",
          "llc|l l c|limited liability company",
          "llp|l l p",
          "lp|l p|limited partnership",
          "co|company",
          // German, Austrian, Swiss
          "gmbh|g m b h|gesellschaft mit beschrankter haftung|ges m b h|gesmbh|mbh",
          "ag|aktiengesellschaft",
          "kg|k g|kommanditgesellschaft",
          "gmbh co kg|gmbh und co kg|gmbh u co kg|ag co kg|gmbh co kgaa",
          "kgaa",
          "ohg|o h g",
          "ug|ug haftungsbeschrankt|unternehmergesellschaft",
          "gbr|g b r",
          "ev|e v|eingetragener verein",
          "eg|e g",
          "e k|ek|e kfm",
          // European
          "se|societas europaea",
          // French, Belgian, Luxembourgish
          "sa|s a|societe anonyme|sociedad anonima",
          "sarl|s a r l|sa r l|eurl",
          "sas|s a s|sasu|societe par actions simplifiee",
          "snc|s n c",
          "sca",
          "scs",
          "sci",
          "scrl",
          // Spanish, Portuguese, Latin American
          "sl|s l|slu|s l u|sociedad limitada|srl de cv",
          "sa de cv|s a de c v|sab de cv",
          "lda|limitada|ltda",
          // Italian
          "spa|s p a|societa per azioni",
          "srl|s r l|srls|societa a responsabilita limitata",
          // Dutch, Belgian
          "bv|b v|bvba|besloten vennootschap",
          "nv|n v|naamloze vennootschap",
          "vof|v o f",
          // Nordic
          "ab|aktiebolag|aktiebolaget",
          "oy|oyj|oy ab|osakeyhtio",
          "as|a s|asa|aktieselskab|aksjeselskap",
          "aps|ap s|anpartsselskab",
          "hf|ehf",
          // Polish, Czech, Slovak, Hungarian, Balkan, Baltic, Turkish
          "sp z o o|spzoo|spolka z ograniczona odpowiedzialnoscia|sp zoo",
          "sro|s r o|spol s r o",
          "kft",
          "bt",
          "zrt|nyrt",
          "doo|d o o|ood|eood",
          "ad|dd|d d",
          "uab",
          "sia",
          "ou",
          "ooo|oo",
          "zao|pao|oao",
          "as ti|a s ti|ltd sti");

  /** By the jurisdictions of ISO 20275. */
  private static final Map<String, Set<String>> ONLY_IN =
      Map.ofEntries(
          Map.entry("ad", Set.of("BA", "BG", "ME", "MK", "RS")),
          Map.entry("as", Set.of("CZ", "DK", "EE", "FO", "LV", "NO", "SK", "TR")),
          Map.entry("a s", Set.of("CZ", "DK", "EE", "FO", "LV", "NO", "SK", "TR")),
          Map.entry("bt", Set.of("HU")),
          Map.entry("dd", Set.of("BA", "HR", "SI")),
          Map.entry("eg", Set.of("DE")),
          Map.entry("ek", Set.of("DE")),
          Map.entry("ev", Set.of("DE")),
          Map.entry("hf", Set.of("IS")),
          Map.entry("oo", Set.of("RU")),
          Map.entry("ou", Set.of("EE")),
          Map.entry("sca", Set.of("BE", "FR", "LU")),
          Map.entry("sci", Set.of("BE", "FR", "LU", "MC")),
          Map.entry("scs", Set.of("BE", "FR", "LU", "MC")),
          Map.entry("sia", Set.of("LV")),
          Map.entry("ug", Set.of("DE")));

  private static final int LONGEST = 5;
  private static final Map<String, String> KNOWN = new HashMap<>();

  static {
    for (String group : FORMS) {
      String[] all = group.split("\\|", -1);
      for (String form : all) {
        KNOWN.putIfAbsent(form, all[0]);
      }
    }
  }

  private Organisations() {}

  /** The name without its legal form, and without what stands for and. */
  public static String name(String raw, String country) {
    List<String> words = words(raw);
    int end = words.size() - length(words, country);
    return String.join(" ", words.subList(0, end));
  }

  /** The legal form, in the one way in which it is compared; empty where none is named. */
  public static String legalForm(String raw, String country) {
    List<String> words = words(raw);
    int length = length(words, country);
    String form = String.join(" ", words.subList(words.size() - length, words.size()));
    return KNOWN.getOrDefault(form, "");
  }

  private static List<String> words(String raw) {
    List<String> words = new ArrayList<>(Arrays.asList(Names.fold(raw).split(" ", -1)));
    words.removeIf(word -> word.equals("and") || word.equals("und") || word.equals("the"));
    return words.isEmpty() ? List.of("") : words;
  }

  /** How many of the last words are a legal form; something must be left before them. */
  private static int length(List<String> words, String country) {
    for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
      String end = String.join(" ", words.subList(words.size() - length, words.size()));
      if (KNOWN.containsKey(end) && isFormIn(country, end)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isFormIn(String country, String form) {
    Set<String> only = ONLY_IN.get(form);
    return only == null || country.isEmpty() || only.contains(country);
  }
}
