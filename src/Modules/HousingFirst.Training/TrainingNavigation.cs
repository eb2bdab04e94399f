using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Navigation;
using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Content;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training;

/// <summary>One link to the courses, for those who may see at least one of them, and one to their desk.</summary>
internal sealed class TrainingNavigation(IDocumentSession session, IStringLocalizer<TrainingTexts> texts, IStringLocalizer<CourseDeskTexts> desk) : INavigationProvider
{
    private const int Order = 30;
    private const int DeskOrder = 47;

    public async Task<IReadOnlyList<NavigationItem>> GetAsync(NavigationPlace place, CancellationToken cancellationToken)
    {
        if (place == NavigationPlace.Admin)
        {
            return [NavigationItem.Admin(desk["Title"], "~" + TrainingAddresses.Desk, AdminSection.Content, DeskOrder, TrainingPermissions.ManageCourses)];
        }

        if (place != NavigationPlace.Main)
        {
            return [];
        }

        var audiences = await session.Query<ContentItemIndex>(row => row.ContentType == CourseItem.Type && row.Published)
            .SelectAsync(row => row.Audience, cancellationToken);
        return audiences.Count == 0
            ? []
            : [new(
                texts["Navigation.Courses"], "~" + TrainingAddresses.All, Order,
                Audience.AnyOf([.. audiences.Select(AudienceQueryExtensions.FromIndexForm)]))];
    }
}
