import Rendering
import Terminal

/// Messages to the person that are no answers: one line each on standard error.
enum Messages {
  /// Says something, with the program's name before it and nothing in it that acts on a terminal.
  static func tell(_ message: String) {
    let text = "askguide: " + ControlCharacters.visible(message) + "\n"
    // If even standard error cannot be written there is nobody left to tell.
    try? TextOutput.standardError.write(text)
  }
}
