import Glibc
import Rendering
import Terminal

/// `/open N`: the guide's file at a quote, in the pager or the editor.
struct OpenCommand: SlashCommand {
  let name = "open"
  let argument = "N [edit]"
  let summary = "open the guide where a quote stands"
  let details = """
    /open 2 opens the guide in your pager (PAGER) at the lines of number 2 on the screen, which are \
    marked; /open 2 edit opens its file in your editor (VISUAL or EDITOR) there.
    """
  private static let edit = "edit"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let words = argument.split(separator: " ").map(String.init)
    guard let number = words.first.flatMap(LineReading.number),
      words.count == 1 || words.count == 2 && words[1] == Self.edit
    else {
      try dialogue.tell(Words.openNeedsArgument)
      return .stay
    }
    guard let entry = dialogue.numbering[number] else {
      try dialogue.tellRange(number)
      return .stay
    }
    guard let place = dialogue.session.place(of: entry) else {
      try dialogue.tell(Words.isAQuestion(number))
      return .stay
    }
    if words.count == 2 { try edit(place, in: dialogue) } else { try dialogue.open(place) }
    return .stay
  }

  @MainActor
  private func edit(_ place: SourcePlace, in dialogue: Dialogue) throws(SessionError) {
    if place.isBundled {
      try dialogue.tell(Words.nothingToEdit)
      return
    }
    do throws(EditorFailure) {
      try Editor.open(
        path: place.file, line: place.lines.lowerBound, environment: Self.environment)
    } catch {
      try dialogue.tell("\(error).")
    }
  }

  /// The variables by which a person names an editor.
  private static var environment: [String: String] {
    Editor.variables.reduce(into: [:]) { variables, name in
      variables[name] = getenv(name).map { String(cString: $0) }
    }
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] {
    guard let space = typed.firstIndex(of: " ") else { return source.numbers(matching: typed) }
    let begun = typed[space...].drop { $0 == " " }
    guard Self.edit.hasPrefix(begun) else { return [] }
    return [
      CompletionMenu.Candidate(
        text: typed[..<space] + " " + Self.edit, shown: Self.edit, endsWord: false)
    ]
  }
}
