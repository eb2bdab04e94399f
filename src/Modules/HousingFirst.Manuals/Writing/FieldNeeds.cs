using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Writing;

/// <summary>What a field of a form asks for.</summary>
internal static class FieldNeeds
{
    /// <summary>Says what is wrong with a text that must be there: that it is not, is too long or holds what looks like a personal number.</summary>
    public static void Need(this ModelStateDictionary state, string field, string text, int most, IStringLocalizer<ManualDeskTexts> texts)
    {
        if (text.Length == 0 || text.Length > most || PersonalNumbers.StandIn(text))
        {
            state.AddModelError(
                "Form." + field,
                text.Length == 0 ? texts["Problem.Fill"] : text.Length > most ? texts["Problem.Shorter", most] : texts["Problem.PersonalNumber"]);
        }
    }
}
