/// The program that a shell command begins with, such as `less` in `LESS=-i /usr/bin/less -R`.
struct ProgramName: Equatable {
  /// The last part of the program's path; empty if there is none.
  let name: Substring
  /// Where the word ends in the command, so that an option can follow.
  let end: String.Index

  /// Reads the first word that sets no variable; quotes are not understood.
  init(of command: String) {
    let words = command.split(separator: " ")
    let word = words.first { !$0.contains("=") } ?? command[command.endIndex...]
    name = word.split(separator: "/").last ?? word
    end = word.endIndex
  }
}
