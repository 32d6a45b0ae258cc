/// What is known of words that are written with a full stop.
enum Abbreviations {
  /// No word that is looked at has more bytes.
  static let longest = 16

  /// Words whose stop never ends a sentence: something always follows them.
  private static let open: Set<String> = [
    "e.g", "eg", "i.e", "ie", "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "hon", "messrs",
    "approx", "vs", "v", "cf", "viz", "ca", "incl", "excl", "esp", "resp",
  ]

  /// Words whose stop ends no sentence before a digit, as that of “fig” before 2.
  private static let numbered: Set<String> = [
    "no", "nos", "fig", "figs", "p", "pp", "ch", "chap", "vol", "sec", "art", "eq", "ver", "para",
    "min", "max", "tel", "ext", "est", "avg", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "hrs", "hr", "mins", "c",
  ]

  /// Words whose stop ends a sentence only before a word that often opens one.
  private static let names: Set<String> = [
    "st", "mt", "ft", "jr", "sr", "gen", "col", "capt", "lt", "gov", "sen", "ltd", "inc", "co",
    "corp", "al", "bros", "dept", "univ", "assoc",
  ]

  /// Words that often open a sentence and are no names.
  private static let openers: Set<String> = [
    "A", "After", "All", "An", "And", "Any", "As", "At", "Because", "Before", "But", "By", "Do",
    "During", "Each", "For", "From", "He", "Her", "His", "How", "However", "I", "If", "In", "It",
    "Its", "Many", "Most", "Never", "No", "Not", "On", "Once", "One", "Or", "Our", "She", "Since",
    "So", "Some", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "To",
    "Use", "Was", "We", "What", "When", "Where", "While", "Who", "Why", "With", "You", "Your",
  ]

  /// What stands after a time of day and goes on with it.
  private static let days: Set<String> = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
    "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December", "GMT", "UTC", "EST", "PST", "CET", "BST",
  ]

  /// Words that a number counts at the start of a sentence: “Step 1.”.
  static let counted: Set<String> = [
    "step", "day", "week", "month", "phase", "stage", "part", "chapter", "section", "rule", "tip",
    "question", "lesson", "appendix", "figure", "table", "no",
  ]

  /// Words after which a single capital is a name of something and no initial: “vitamin C.”.
  private static let lettered: Set<String> = [
    "vitamin", "vitamins", "provitamin", "hepatitis", "type", "types", "group", "grade", "class",
    "plan", "option", "appendix", "section", "figure", "table", "factor", "strep", "influenza",
    "category", "schedule", "level", "zone", "line", "step", "part", "exhibit", "phase", "stage",
    "block", "point", "room", "annex", "size", "cup", "vit",
  ]

  /// Small words after which a single capital begins a name, as J does after “by”.
  private static let prepositions: Set<String> = ["by", "with", "from", "per", "to", "for", "see"]

  /// Whether a single capital letter after a word is an initial of a name.
  static func isInitial(after word: String) -> Bool {
    let small = word.lowercased()
    if lettered.contains(small) { return false }
    if prepositions.contains(small) { return true }
    return word.utf8.first?.isUpper ?? false
  }

  /// Whether a word with a full stop goes on with the sentence.
  static func continues(_ word: String, before next: String, nextIsDigit: Bool) -> Bool {
    let small = word.lowercased()
    if open.contains(small) { return true }
    if numbered.contains(small) { return nextIsDigit && (small != "no" || word == "No") }
    if small == "a.m" || small == "p.m" { return nextIsDigit || days.contains(next) }
    if names.contains(small) || isInitialism(word) { return !openers.contains(next) }
    return small == "etc" && nextIsDigit
  }

  /// Whether a word is short groups of letters with stops between, as “U.S” or “Ph.D”.
  private static func isInitialism(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    return parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isLetter) }
  }
}
