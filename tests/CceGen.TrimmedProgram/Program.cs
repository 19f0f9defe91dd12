using Pets;

// What users do with a client. The argument is the address of the service.
using var http = new HttpClient();
var client = new PetClient(http) { BaseUrl = args[0] };

Dog dog = await client.GetPetAsync(1, DateTimeOffset.UnixEpoch);
Console.WriteLine($"{dog.Name} {dog.State} {dog.Size?.Value} {dog.Born:yyyy-MM-dd} {dog.Price} {dog.Puppies?.Count}");

// It is sent again as it was read, beside a pet of another class and values that are any JSON.
var other = new Pet
{
    Name = "new",
    Anything = new Dictionary<string, object?> { ["text"] = "a", ["list"] = new List<object?> { 1, true, null, dog.Price } },
};
IDictionary<string, long?> numbers = await client.AddPetsAsync([dog, other]);
Console.WriteLine(string.Join(' ', numbers.Select(pair => $"{pair.Key}={pair.Value}")));

try
{
    await client.GetPetAsync(2);
}
catch (ApiException<Problem> exception)
{
    Console.WriteLine($"{exception.StatusCode} {exception.Result.Code} {exception.Result.Message}");
}
