using System;
using System.Text.Json;
using Pets;

// Sound is on the page of unions. That nothing is missing in it, the compiler says: a warning is an error.
Console.WriteLine(Page.Sound(new Cat()));
Console.WriteLine(Page.Sound(new Pet(new Dog { Tricks = ["sit"] })));
Console.WriteLine(Page.Sound(JsonSerializer.Deserialize<Pet>("{\"kind\":\"dog\"}")!));

foreach (var value in new MeasurementValue[] { "text", 42L, new Cat { Lives = 9 }, MeasurementValue.FromJson(true) })
{
    Console.WriteLine(value switch
    {
        string text => $"string {text}",
        long number => $"number {number}",
        Cat { Lives: var lives } => $"cat {lives}",
        _ => $"other {value.Value}",
    });
}
