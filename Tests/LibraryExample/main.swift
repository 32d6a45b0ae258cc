import AskGuide
import Foundation

let guides = try GuideReader.read(path: "bread.md")
let knowledge = KnowledgeBase(guides: guides)
var conversation = Conversation()
for question in ["how long to prove the dough", "how much salt do I need"] {
  let answer = knowledge.answer(question, in: &conversation)
  print(question, answer.outcome, separator: ": ")
  for quote in answer.passages {
    print("“\(quote.text)” (\(quote.file):\(quote.lines.lowerBound))")
  }
  let json = try JSONEncoder().encode(answer)
  FileHandle.standardError.write(json)
}
