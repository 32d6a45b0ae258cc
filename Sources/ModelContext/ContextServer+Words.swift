import Answering
import Guides

extension ContextServer {
  /// What a model is told of the server as a whole.
  var instructions: String {
    let titles = knowledge.titles.prefix(10)
    return "Quotes a guide word for word: " + titles.joined(separator: "; ")
      + ". Ask it whatever people want to know of its subject, and cite file and lines of what it "
      + "quotes. It reads English questions, and says so where the guide does not answer."
  }

  /// What stands below a section that is too long to be given whole.
  static func goesOn(to line: Int) -> String {
    "\n\n[Cut here; the section goes on, up to line \(line) and into the sections nested in it.]"
  }
}
