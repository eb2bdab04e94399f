using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Search;
using HousingFirst.Training.Booklets;
using HousingFirst.Training.Content;
using HousingFirst.Training.Desk;
using HousingFirst.Training.Enquiries;
using HousingFirst.Training.Includes;
using HousingFirst.Training.Lessons;
using HousingFirst.Training.Quizzes;
using HousingFirst.Training.Runs;
using HousingFirst.Training.Search;
using HousingFirst.Training.Setup;
using HousingFirst.Training.Sheets;
using HousingFirst.Training.Shelves;
using HousingFirst.Training.Shipping;
using HousingFirst.Training.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Training;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    /// <summary>Id of the feature that takes requests for courses and visits.</summary>
    internal const string EnquiriesFeature = "HousingFirst.Training.Enquiries";

    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .AddCourses("Courses/da")
            .SharePath("kurser")
            .AddPermissions<TrainingPermissions>()
            .AddNavigation<TrainingNavigation>()
            .AddEndpoints<TrainingEndpoints>()
            .AddWorkList<TouchedWorkList>()
            .AddRecipeStep<CourseStep>()
            .AddContentDefinitions("Definitions/training.json")
            .AddContentPart<CoursePart>()
            .AddContentPart<CourseModulePart>()
            .AddContentPart<LessonPart>()
            .AddContentPart<QuizPart>()
            .AddContentPart<CourseRunPart>()
            .AddPartEditor<CoursePartEditor>()
            .AddPartEditor<CourseModulePartEditor>()
            .AddPartEditor<LessonPartEditor>()
            .AddPartEditor<QuizPartEditor>()
            .AddPartEditor<CourseRunPartEditor>()
            .AddContentHandler<CourseHandler>()
            .AddContentHandler<CourseRunHandler>()
            .AddSearchProvider<CourseSearch>()
            .Feature(EnquiriesFeature, enquiries => enquiries
                .AddSettings<EnquirySettings>(EnquirySettings.Key)
                .AddPermissions<EnquiryPermissions>()
                .AddAuditVocabulary<EnquiryAudit>()
                .AddNavigation<EnquiryNavigation>()
                .AddEndpoints<EnquiryEndpoints>()
                .AddIndex<EnquiryIndexProvider>()
                .AddWorkList<EnquiryWorkList>()
                .AddSettingsSection<EnquirySection>()
                .AddDataHoldings<EnquiryHoldings>()
                .AddDailyTask<EnquirySweep>());

        module.Services
            .AddSingleton<CourseTemplates>()
            .AddScoped<CourseShelfReader>()
            .AddScoped<CourseCopies>()
            .AddScoped<CourseDesk>()
            .AddScoped<ReaderCourses>()
            .AddScoped<IncludeReader>()
            .AddScoped<LessonRenderer>()
            .AddScoped<BookletRenderer>()
            .AddScoped<CourseSheets>()
            .AddScoped<QuizReader>()
            .AddScoped<TouchedReader>()
            .AddScoped<EnquiryChoices>()
            .AddScoped<EnquiryDesk>()
            .AddScoped<EnquiryMails>()
            .AddScoped<EnquiryReception>()
            .AddScoped<EnquiryStore>()
            .AddScoped<EnquiryTable>();
    }
}
