/// Why a configuration file cannot be used.
package enum ConfigurationError: Error, Equatable {
  /// The file cannot be read; the operating system's number for the reason.
  case unreadable(path: String, code: Int32)
  /// A line of the file, counted from 1, is no option.
  case line(path: String, number: Int, defect: ConfigurationDefect)
}

/// What is wrong with a line of a configuration file.
package enum ConfigurationDefect: Error, Equatable {
  /// The line does not begin as an option does.
  case noOption(String)
  /// No option that can stand in a file has the name.
  case unknownOption(String)
  /// The option lacks its value.
  case noValue(ConfigurationOption, expected: String)
  /// The option takes no value.
  case needlessValue(ConfigurationOption)
  /// The value is none that the option takes.
  case wrongValue(ConfigurationOption, value: String, expected: String)
  /// The line is longer than this number of bytes.
  case tooLong(bytes: Int)
}
