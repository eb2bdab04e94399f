using HousingFirst.Manuals.Booklets;
using HousingFirst.Manuals.Epub;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Readings;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Review;
using HousingFirst.Manuals.Search;
using HousingFirst.Manuals.Setup;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Search;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Manuals;

/// <summary>What the module gives.</summary>
public sealed class Startup : ModuleStartup
{
    public override void Configure(IModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module
            .ReservePaths("manualer", "ordliste")
            .AddPermissions<ManualsPermissions>()
            .AddNavigation<ManualsNavigation>()
            .AddDataHoldings<ManualHoldings>()
            .AddEndpoints<ManualEndpoints>()
            .AddEndpoints<EpubEndpoints>()
            .AddEndpoints<BookletEndpoints>()
            .AddRecipeStep<ManualStep>()
            .AddSearchSource<ManualSearchSource>()
            .AddSearchSource<GlossarySearchSource>()
            .AddLinkTarget<ManualTarget>()
            .AddWorkList<ReviewWorkList>()
            .AddWorkList<OverlayWorkList>()
            .AddWorkList<ReviewerWorkList>()
            .AddWorkList<WriterWorkList>()
            .AddWorkList<PublisherWorkList>()
            .AddAuditVocabulary<ManualAudit>()
            .AddSettings<ManualReviewSettings>(ManualReviewSettings.Key)
            .AddSettingsSection<ManualReviewSection>()
            .AddIndex<OwnManualIndexProvider>()
            .AddIndex<ChapterVersionIndexProvider>()
            .AddIndex<ChapterMediaIndexProvider>()
            .AddMediaUses<ManualMediaUses>()
            .AddIndex<OwnEditionIndexProvider>()
            .AddIndex<ManualReadingIndexProvider>()
            .AddDailyTask<OverdueTask>();

        module.Services
            .AddSingleton<EditionStore>()
            .AddSingleton<RenderCache>()
            .AddSingleton<ManualTextRenderer>()
            .AddSingleton<EpubBooks>()
            .AddScoped<EpubPictures>()
            .AddSingleton<GlossaryStore>()
            .AddScoped<PortalGlossary>()
            .AddSingleton<ShippedPictures>()
            .AddSingleton<ShippedSources>()
            .AddSingleton<IManualSources>(services => services.GetRequiredService<ShippedSources>())
            .AddScoped<IPictures, PortalPictures>()
            .AddScoped<SectionLinkReader>()
            .AddScoped<ChapterUses>()
            .AddScoped<MediaPictureReader>()
            .AddScoped<ShelfReader>()
            .AddScoped<ReaderManuals>()
            .AddScoped<OverdueChapters>()
            .AddSingleton<OwnEditionCache>()
            .AddScoped<OwnEditions>()
            .AddScoped<ManualReadings>()
            .AddScoped<OwnManuals>()
            .AddScoped<WriterRights>()
            .AddScoped<ChapterDesk>()
            .AddScoped<EditionDesk>()
            .AddScoped<WriterPeople>()
            .AddScoped<AudienceChoices>()
            .AddScoped<ChapterPreview>()
            .AddScoped<OverlayDesk>()
            .AddScoped<OverlayPreview>()
            .AddScoped<IManualPages, ReaderPages>()
            .AddScoped<PortalEditions>()
            .AddScoped<IManualEditions>(services => services.GetRequiredService<PortalEditions>())
            .AddScoped<IManuals>(services => services.GetRequiredService<ReaderManuals>());
    }
}
