using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Training", Name = "Training", Category = "Knowledge",
    Description = "Courses made of the manuals: goals, lessons, quizzes and dates, booklets for participants and trainers.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: ResourceLocation("Resources")]
