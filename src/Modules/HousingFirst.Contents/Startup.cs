using HousingFirst.Contents.Aliases;
using HousingFirst.Contents.Arranging;
using HousingFirst.Contents.Audiences;
using HousingFirst.Contents.Bags;
using HousingFirst.Contents.Checks;
using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Fields;
using HousingFirst.Contents.Files;
using HousingFirst.Contents.Indexes;
using HousingFirst.Contents.Lists;
using HousingFirst.Contents.Markup;
using HousingFirst.Contents.Menus;
using HousingFirst.Contents.Paths;
using HousingFirst.Contents.RecipeSteps;
using HousingFirst.Contents.Schedules;
using HousingFirst.Contents.Redirects;
using HousingFirst.Contents.Taxonomies;
using HousingFirst.Contents.Titles;
using HousingFirst.Contents.Unsaved;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Theming;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Contents;

/// <summary>What the module gives to every portal.</summary>
public sealed class Startup : ModuleStartup
{
    /// <inheritdoc/>
    public override void Configure(IModuleBuilder module)
    {
        Items(module);
        Parts(module);
        Fields(module);
        Editors(module);
        Checks(module);
        module
            .AddContentHandler<TitleHandler>()
            .AddContentHandler<AliasHandler>()
            .AddContentHandler<AutorouteHandler>()
            .AddContentHandler<RedirectHandler>()
            .AddContentHandler<MarkupHandler>()
            .AddContentHandler<ScheduleHandler>()
            .AddNavigation<MenuNavigation>()
            .AddNavigation<ContentNavigation>()
            .AddDataHoldings<ContentHoldings>()
            .AddDailyTask<ContentBinTask>()
            .AddDailyTask<MediaBinTask>()
            .AddWorkList<MediaWorkList>()
            .AddSettings<MediaSettings>(MediaSettings.Key)
            .AddSettingsSection<MediaSection>()
            .AddAuditVocabulary<MediaAudit>()
            .AddAuditVocabulary<RedirectAudit>()
            .AddAuditVocabulary<ScheduleAudit>()
            .AddDailyTask<RedirectCountTask>()
            .AddMediaUses<ContentMediaUses>()
            .AddExtension(new WritingAid("MediaPicker"))
            .AddDailyTask<UnsavedFormTask>()
            .AddMinuteTask<ScheduleTask>()
            .AddWorkList<ScheduleWorkList>()
            .AddSettings<WritingSettings>(WritingSettings.Key)
            .AddSettingsSection<WritingSection>()
            .AddEndpoints<MediaEndpoints>()
            .ReservePaths(
                "_content", "account", "admin", "api", "brand", "css", "error", "fonts", "health", "img", "js", "media", "openapi",
                "setup", "vendor", ContentAddresses.ViewAsSegment);
    }

    private static void Items(IModuleBuilder module) => module
        .AddPermissions<ContentPermissions>()
        .AddPermissionFamily<ContentTypePermissions>()
        .AddContentDefinitions("Definitions/content.json")
        .AddRecipeStep<ContentDefinitionStep>()
        .AddRecipeStep<ReplaceContentDefinitionStep>()
        .AddRecipeStep<DeleteContentDefinitionStep>()
        .AddRecipeStep<ContentStep>()
        .AddRecipeStep<MediaStep>()
        .AddRecipeStep<RedirectsStep>()
        .AddIndex<ContentItemIndexProvider>()
        .AddIndex<AutorouteIndexProvider>()
        .AddIndex<AliasIndexProvider>()
        .AddIndex<ContainedIndexProvider>()
        .AddIndex<TaxonomyIndexProvider>()
        .AddIndex<RemovedContentIndexProvider>()
        .AddIndex<UnsavedFormIndexProvider>()
        .AddIndex<ContentScheduleIndexProvider>()
        .AddIndex<MediaFileIndexProvider>()
        .AddIndex<MediaUseIndexProvider>()
        .AddIndex<RedirectIndexProvider>();

    private static void Parts(IModuleBuilder module) => module
        .AddContentPart<AliasPart>()
        .AddContentPart<AudiencePart>()
        .AddContentPart<AutoroutePart>()
        .AddContentPart<BagPart>()
        .AddContentPart<CommonPart>()
        .AddContentPart<ContainedPart>()
        .AddContentPart<ContentMenuItemPart>()
        .AddContentPart<FlowMetadata>()
        .AddContentPart<FlowPart>()
        .AddContentPart<HtmlBodyPart>()
        .AddContentPart<HtmlMenuItemPart>()
        .AddContentPart<LinkMenuItemPart>()
        .AddContentPart<LiquidPart>()
        .AddContentPart<ListPart>()
        .AddContentPart<MarkdownBodyPart>()
        .AddContentPart<MenuItemsListPart>()
        .AddContentPart<MenuPart>()
        .AddContentPart<TaxonomyPart>()
        .AddContentPart<TermPart>()
        .AddContentPart<TitlePart>()
        .AddPartDriver<LatestItemsDriver>()
        .AddPartDriver<ListPartDriver>()
        .AddPartDriver<TaxonomyPartDriver>()
        .AddPartDriver<TermPartDriver>();

    private static void Fields(IModuleBuilder module) => module
        .AddFieldDriver<ContentPickerFieldDriver>()
        .AddFieldDriver<MediaFieldDriver>()
        .AddFieldDriver<TaxonomyFieldDriver>();

    private static void Checks(IModuleBuilder module) => module
        .AddContentCheck<PersonalNumberCheck>()
        .AddContentCheck<PictureCheck>()
        .AddContentCheck<LinkCheck>()
        .AddContentCheck<HeadingCheck>()
        .AddLinkTarget<ItemTarget>()
        .AddLinkTarget<MediaTarget>()
        .AddLinkTarget<RedirectLinkTarget>();

    private static void Editors(IModuleBuilder module)
    {
        module
            .AddPartEditor<AliasPartEditor>()
            .AddPartEditor<AudiencePartEditor>()
            .AddPartEditor<AutoroutePartEditor>()
            .AddPartEditor<BagPartEditor>()
            .AddPartEditor<ContainedPartEditor>()
            .AddPartEditor<ContentMenuItemPartEditor>()
            .AddPartEditor<FlowMetadataEditor>()
            .AddPartEditor<FlowPartEditor>()
            .AddPartEditor<HtmlBodyPartEditor>()
            .AddPartEditor<HtmlMenuItemPartEditor>()
            .AddPartEditor<LinkMenuItemPartEditor>()
            .AddPartEditor<MarkdownBodyPartEditor>()
            .AddPartEditor<MenuItemsListPartEditor>()
            .AddPartEditor<TaxonomyPartEditor>()
            .AddPartEditor<TermPartEditor>()
            .AddPartEditor<TitlePartEditor>()
            .AddFieldEditor<BooleanFieldEditor>()
            .AddFieldEditor<ContentPickerFieldEditor>()
            .AddFieldEditor<DateFieldEditor>()
            .AddFieldEditor<DateTimeFieldEditor>()
            .AddFieldEditor<HtmlFieldEditor>()
            .AddFieldEditor<LinkFieldEditor>()
            .AddFieldEditor<MarkdownFieldEditor>()
            .AddFieldEditor<MediaFieldEditor>()
            .AddFieldEditor<NumericFieldEditor>()
            .AddFieldEditor<TaxonomyFieldEditor>()
            .AddFieldEditor<TextFieldEditor>();

        module.Services
            .AddScoped<InnerTypes>()
            .AddScoped<ContentRights>()
            .AddScoped<ContentPeople>()
            .AddScoped<ProblemTexts>()
            .AddScoped<ContentBin>()
            .AddScoped<UnsavedForms>()
            .AddScoped<ContentSchedules>()
            .AddScoped<ScheduleRun>()
            .AddScoped<ContentDesk>()
            .AddScoped<MediaIntake>()
            .AddScoped<MediaLibrary>()
            .AddScoped<MenuLinkCheck>()
            .AddScoped<RedirectMap>()
            .AddSingleton<RedirectCounter>();
    }
}
