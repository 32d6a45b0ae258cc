/// What is said to small talk.
enum SmallTalkReplies {
  static func reply(to talk: SmallTalk, subject: String) -> String {
    switch talk {
    case .greeting: "Hello. Ask me anything about “\(subject)”."
    case .thanks: "You are welcome."
    case .farewell: "Goodbye."
    case .identity:
      "I am AskGuide, a program that looks up your question in “\(subject)” and quotes what it says."
    case .doctor:
      "No. I am a program that quotes “\(subject)”; for your own case ask a professional."
    case .abilities:
      "I find and quote the passages of “\(subject)” that answer your question, and say so where "
        + "it does not answer."
    case .order: "I can only look things up in “\(subject)” and quote it."
    }
  }
}
