using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts;

internal static class ModelStateExtensions
{
    /// <summary>Exchanges the keys that the form's rules left as messages for texts.</summary>
    public static void Translate(this ModelStateDictionary state, IStringLocalizer texts)
    {
        foreach (var entry in state.Values)
        {
            var keys = entry.Errors.Select(error => error.ErrorMessage).ToList();
            entry.Errors.Clear();
            foreach (var key in keys)
            {
                entry.Errors.Add(texts[key].Value);
            }
        }
    }
}
