using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace CceGen.FullCircle.Api.Models;

/// <summary>Attributes for names, validation, defaults and what is not written.</summary>
public sealed class Order
{
    [JsonPropertyName("order-id")]
    [Range(1, 9_000_000_000)]
    public long Id { get; init; }

    [Required]
    [StringLength(20, MinimumLength = 2)]
    public string Customer { get; init; } = "";

    [EmailAddress]
    public string? Mail { get; init; }

    [RegularExpression("^[A-Z]{2}-[0-9]+$")]
    public string? Code { get; init; }

    [Range(typeof(decimal), "0.01", "1000000")]
    public decimal Total { get; init; }

    [MinLength(1)]
    [MaxLength(3)]
    public List<string> Lines { get; init; } = [];

    [DefaultValue(5)]
    public int Priority { get; init; } = 5;

    [Description("Why the order was made.")]
    public string? Reason { get; init; }

    /// <summary>Only the server knows it.</summary>
    public int LineCount => Lines.Count;

    [JsonIgnore]
    public string Secret { get; init; } = "secret";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    [Obsolete("Use Reason.")]
    public string? Comment { get; init; }
}
