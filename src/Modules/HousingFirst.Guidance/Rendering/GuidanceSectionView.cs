using Microsoft.AspNetCore.Html;

namespace HousingFirst.Guidance.Rendering;

/// <summary>A heading of a text and what stands under it.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Id">Id of the heading; empty where its author gave none.</param>
/// <param name="Title">The heading.</param>
/// <param name="Html">The text under it.</param>
internal sealed record GuidanceSectionView(int Level, string Id, string Title, HtmlString Html);
