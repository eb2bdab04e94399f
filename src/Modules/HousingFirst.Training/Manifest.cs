using Microsoft.Extensions.Localization;

[assembly: Module("HousingFirst.Training", Name = "Training", Category = "Knowledge",
    Description = "Courses made of the manuals: goals, lessons, quizzes and dates, booklets for participants and trainers.",
    Dependencies = ["HousingFirst.Manuals"])]
[assembly: Feature("HousingFirst.Training.Enquiries", Name = "Enquiries", Category = "Knowledge",
    Description = "Forms by which workplaces ask for a joint course or a knowledge visit, and the list of those who answer.",
    Dependencies = ["HousingFirst.Training"])]
[assembly: ResourceLocation("Resources")]
