/// Tells whether a person asks for more on what was just answered.
enum Elaboration {
  /// Whether a line asks for nothing but more.
  static func isAsked(_ text: String, lexicon: Lexicon) -> Bool {
    let folded = QuestionWords(text, lexicon: lexicon).folded.filter { !fillers.contains($0) }
    return folded.count <= 4 && phrases.contains(folded.joined(separator: " "))
  }

  private static let fillers: Set<String> = [
    "please", "and", "ok", "okay", "can", "you", "me", "the",
  ]
  private static let phrases: Set<String> = [
    "more", "tell more", "more info", "more information", "more details", "more detail",
    "anything else", "what else", "is there more", "is there anything else", "say more",
    "show more", "give more", "any more", "more on that", "more about that", "tell more about that",
  ]
}
