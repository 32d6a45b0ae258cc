import Rendering
import Terminal

/// `/save FILE`: the conversation as Markdown.
struct SaveCommand: SlashCommand {
  let name = "save"
  let argument = "FILE"
  let summary = "save what was said, as Markdown with citations"
  let details = """
    A file that is there already is overwritten only if you say so. Links are not followed out of \
    your own folders.
    """

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    if argument.isEmpty {
      try dialogue.tell(Words.saveNeedsArgument)
    } else if dialogue.transcript.isEmpty {
      try dialogue.tell(Words.nothingToSave)
    } else {
      try save(to: argument, overwriting: false, in: dialogue)
    }
    return .stay
  }

  @MainActor
  private func save(
    to path: String, overwriting: Bool, in dialogue: Dialogue
  ) throws(SessionError) {
    let text = dialogue.transcript.markdown(titles: dialogue.session.titles)
    do throws(UserFileFailure) {
      try UserFile.write(text, to: path, overwriting: overwriting)
    } catch {
      return try settle(error, in: dialogue)
    }
    try dialogue.tell(Words.saved(dialogue.transcript.count, to: path))
  }

  /// Says why nothing was saved, or asks whether a file may be overwritten.
  @MainActor
  private func settle(_ failure: UserFileFailure, in dialogue: Dialogue) throws(SessionError) {
    guard case .exists(let path) = failure else { return try dialogue.tell("\(failure).") }
    guard dialogue.confirm(Words.overwrite(path)) else { return try dialogue.tell(Words.notSaved) }
    try save(to: path, overwriting: true, in: dialogue)
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] {
    source.files(typed).map { path in
      let name = path.dropLast(path.hasSuffix("/") ? 1 : 0)
      let start = name.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
      return CompletionMenu.Candidate(text: path, shown: String(path[start...]), endsWord: false)
    }
  }
}
