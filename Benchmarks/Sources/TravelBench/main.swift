import Measuring
import Travel

// TravelBench FOLDER [ANSWERS]: the cases of travel.py on the work of a folder. With a second
// argument the seconds of the last case are written to ANSWERS.f64.
let raster = try RasterWork(folder: CommandLine.arguments[1])
let roads = RoadWork(folder: CommandLine.arguments[1])
var answers: [Double] = []
try Side.serve { name, threads in
  answers =
    name == "roads" ? roads.answers : try raster.answers(to: name, cores: threads).seconds
}
if CommandLine.arguments.count > 2 {
  FlatFile.write(answers, to: CommandLine.arguments[2] + ".f64")
}
